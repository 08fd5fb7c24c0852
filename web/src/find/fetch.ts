const fetched = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/// The bytes at an address, fetched once. @error  rejects for an answer that is not 2xx; then the next call asks anew
export function fetchBytes(address: string): Promise<Uint8Array<ArrayBuffer>> {
  let bytes = fetched.get(address);
  if (!bytes) {
    bytes = request(address);
    fetched.set(address, bytes);
    bytes.catch(() => fetched.delete(address));
  }
  return bytes;
}

async function request(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address, { credentials: 'omit' });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return new Uint8Array(await response.arrayBuffer());
}
