import type { Pointer } from './module';

/// What of a program lending needs. Memory may grow in any call.
interface Memory {
  readonly HEAPU8: Uint8Array;
  _malloc(bytes: number): Pointer;
  _free(block: Pointer): void;
}

/// Lends bytes to one call.
export function withBytes<T>(memory: Memory, bytes: Uint8Array, call: (at: Pointer) => T): T {
  const at = memory._malloc(Math.max(1, bytes.length));
  memory.HEAPU8.set(bytes, at);
  try {
    return call(at);
  } finally {
    memory._free(at);
  }
}

/// Lends a text that ends with a zero; zeros within it become blanks.
export function withText<T>(memory: Memory, text: string, call: (at: Pointer) => T): T {
  return withBytes(memory, new TextEncoder().encode(`${text.replace(/\0/g, ' ')}\0`), call);
}
