// What build/web/find.mjs exports; src/wasm/exported_find.h documents each call.
import type { FindModule } from './finder';

export interface FindOptions {
  locateFile: (name: string) => string;
  instantiateWasm: (
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ) => object;
}

export default function createFind(options: FindOptions): Promise<FindModule>;
