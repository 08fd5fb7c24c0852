import wasmAddress from '@engine/engine.wasm?url';
import { Engine } from './engine';
import type { EngineModule } from './module';

type EngineFactory = typeof import('@engine/engine.mjs')['default'];

/// What went wrong, as the messages name it ("engine.note.network").
export type FaultName = 'network' | 'webAssembly' | 'graphics' | 'dataset' | 'engine';

export class EngineFault extends Error {
  constructor(readonly fault: FaultName, detail: unknown) {
    super(`${fault}: ${String(detail)}`);
  }
}

export interface EngineSources {
  canvas: HTMLCanvasElement;
  dataset: string;
  messages: Promise<Uint8Array>;
  language: string;
  signal: AbortSignal;
}

/// Fetches program, dataset and words side by side and opens the canvas.
///
/// @error  rejects with an EngineFault, or with the signal's reason
export async function loadEngine(sources: EngineSources): Promise<Engine> {
  const { canvas, signal } = sources;
  const parts = Promise.all([
    failAs('network', import('@engine/engine.mjs')),
    compile(wasmAddress, signal),
    fetchBytes(sources.dataset, signal),
    sources.messages,
  ]);
  const [glue, program, dataset, messages] = await parts;
  signal.throwIfAborted();
  const module = await failAs('engine', instantiate(glue.default, program, canvas));
  // Before the player opens the canvas: nobody would close it.
  signal.throwIfAborted();
  const engine = Engine.create(module, dataset, messages, sources.language);
  if (engine instanceof Engine) return engine;
  throw new EngineFault(engine === 'graphics' ? 'graphics' : 'dataset', engine);
}

function instantiate(create: EngineFactory, program: WebAssembly.Module, canvas: HTMLCanvasElement): Promise<EngineModule> {
  return new Promise((resolve, reject) => {
    create({
      canvas,
      preRun: [(made) => { made.specialHTMLTargets['#canvas'] = canvas; }],
      locateFile: (name) => name,
      instantiateWasm: (imports, done) => {
        WebAssembly.instantiate(program, imports).then((instance) => done(instance, program)).catch(reject);
        return {};
      },
    }).then(resolve, reject);
  });
}

/// @error  EngineFault "network" also for an answer that is not 2xx
export async function fetchBytes(address: string, signal: AbortSignal): Promise<Uint8Array> {
  const response = await request(address, signal);
  return new Uint8Array(await failAs('network', response.arrayBuffer()));
}

async function request(address: string, signal: AbortSignal): Promise<Response> {
  const response = await failAs('network', fetch(address, { credentials: 'omit', signal }));
  if (!response.ok) throw new EngineFault('network', `${response.status} ${address}`);
  return response;
}

async function compile(address: string, signal: AbortSignal): Promise<WebAssembly.Module> {
  const response = await request(address, signal);
  const typed = response.headers.get('content-type')?.startsWith('application/wasm');
  // A host that does not know the type costs the streaming, not the engine.
  if (typed) return failAs('webAssembly', WebAssembly.compileStreaming(response));
  return failAs('webAssembly', WebAssembly.compile(await failAs('network', response.arrayBuffer())));
}

async function failAs<T>(fault: FaultName, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof EngineFault ? error : new EngineFault(fault, error);
  }
}
