import wasmAddress from '@engine/engine.wasm?url';
import { Engine } from './engine';
import type { ProgramOptions } from './engine-glue';
import type { ProgramModule } from './module';

type Factory<Module> = (options: ProgramOptions<Module>) => Promise<Module>;

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
  signal: AbortSignal;
}

/// Fetches program and dataset side by side and opens the canvas.
///
/// @error  rejects with an EngineFault, or with the signal's reason
export function loadEngine(sources: EngineSources): Promise<Engine> {
  return loadPlayer(import('@engine/engine.mjs'), wasmAddress, sources, Engine.create);
}

/// The same for any program of ours.
/// @param create  opens the canvas; answers the player, or what it says is wrong
export async function loadPlayer<Module extends ProgramModule, Player extends object>(
  glueToCome: Promise<{ default: Factory<Module> }>,
  programAddress: string,
  { canvas, dataset, signal }: EngineSources,
  create: (module: Module, dataset: Uint8Array) => Player | string,
): Promise<Player> {
  const [glue, program, bytes] = await Promise.all([
    failAsMet(glueToCome),
    compile(programAddress, signal),
    fetchBytes(dataset, signal),
  ]);
  signal.throwIfAborted();
  const module = await failAs('engine', instantiate(glue.default, program, canvas));
  // Before the player opens the canvas: nobody would close it.
  signal.throwIfAborted();
  const player = create(module, bytes);
  if (typeof player !== 'string') return player;
  // Words that cannot be read are ours, as the program is.
  throw new EngineFault(player === 'graphics' || player === 'dataset' ? player : 'engine', player);
}

function instantiate<Module extends ProgramModule>(create: Factory<Module>, program: WebAssembly.Module, canvas: HTMLCanvasElement): Promise<Module> {
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
  return failAsMet(typed ? WebAssembly.compileStreaming(response) : response.arrayBuffer().then(WebAssembly.compile));
}

/// A program that came whole and is none is damaged; all else that can befall it is the network's.
function failAsMet<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    const isDamaged = error instanceof WebAssembly.CompileError || error instanceof SyntaxError;
    throw new EngineFault(isDamaged ? 'engine' : 'network', error);
  });
}

async function failAs<T>(fault: FaultName, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof EngineFault ? error : new EngineFault(fault, error);
  }
}
