/// The version of the messages between a frame and the page around it: README.md beside this file.
export const namespace = 'documentary-timeline';
export const version = 1;

export interface Message {
  type: string;
  [member: string]: unknown;
}

/// A message of ours; null for everything else that a window may hear.
export function readMessage(data: unknown): Message | null {
  if (typeof data !== 'object' || data === null) return null;
  const { ns, v, type } = data as Record<string, unknown>;
  return ns === namespace && v === version && typeof type === 'string' ? data as Message : null;
}

/// Nothing in them is secret, and a frame may have no origin: anybody may read them.
export function send(to: Window, type: string, members: Record<string, unknown> = {}): void {
  to.postMessage({ ns: namespace, v: version, type, ...members }, '*');
}
