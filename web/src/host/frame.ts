import { type Message, readMessage, send } from '../embed/protocol';

/// Heights that a frame is given, CSS pixels, whatever it tells.
const leastPx = 200;
const mostTimesWindow = 0.9;

/// A message of ours from one frame; null for any other, from wherever. A sandboxed frame has no origin.
///
/// @param address  of the frame
export function hearFrame(event: MessageEvent<unknown>, frame: HTMLIFrameElement, address: URL): Message | null {
  if (event.source === null || event.source !== frame.contentWindow) return null;
  if (event.origin !== 'null' && event.origin !== address.origin) return null;
  return readMessage(event.data);
}

export function tellFrame(frame: HTMLIFrameElement, type: string, members: Record<string, unknown>): void {
  if (frame.contentWindow) send(frame.contentWindow, type, members);
}

/// The height for a frame whose content is so high. What is higher than most of the window scrolls within it.
///
/// @param mostPx  the most that the page allows; 0: nine tenths of the window
/// @return null for what is no height
export function heightFor(told: unknown, windowPx: number, mostPx: number): number | null {
  if (typeof told !== 'number' || !Number.isFinite(told) || told <= 0) return null;
  const most = mostPx > 0 ? mostPx : windowPx * mostTimesWindow;
  return Math.round(Math.max(leastPx, Math.min(told, most)));
}
