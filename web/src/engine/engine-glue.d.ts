// What build/web/engine.mjs exports; src/wasm/exported_api.h documents each call.
import type { EngineModule } from './module';

export interface ProgramOptions<Module> {
  canvas: HTMLCanvasElement;
  preRun: ((module: Module) => void)[];
  locateFile: (name: string) => string;
  instantiateWasm: (
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ) => object;
}

export default function createEngine(options: ProgramOptions<EngineModule>): Promise<EngineModule>;
