import type { Line } from './line-reader';

const cardHeaderBytes = 8;
const lineHeaderBytes = 28;

/// Packs the lines of one card as src/wasm/README.md lays them out.
export function packLines(card: number, lines: readonly Line[]): Uint8Array {
  const texts = lines.map((line) => new TextEncoder().encode(line.text));
  const length = texts.reduce((sum, text) => sum + lineHeaderBytes + padded(text.length), cardHeaderBytes);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, card, true);
  view.setUint32(4, lines.length, true);
  let at = cardHeaderBytes;
  lines.forEach((line, index) => {
    const text = texts[index] as Uint8Array;
    view.setUint16(at, line.style.font, true);
    view.setUint8(at + 2, line.style.ink);
    view.setUint8(at + 3, line.style.underlined ? 1 : 0);
    [line.x, line.y, line.width, line.height, line.baseline].forEach((value, field) => view.setFloat32(at + 4 + field * 4, value, true));
    view.setUint32(at + 24, text.length, true);
    bytes.set(text, at + lineHeaderBytes);
    at += lineHeaderBytes + padded(text.length);
  });
  return bytes;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
