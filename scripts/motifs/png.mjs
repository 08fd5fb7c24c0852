// Writes a one-ink PNG: six steps of alpha in a palette, four bits a pixel. Keeps a plate under 12 KB.
import { deflateSync, inflateSync } from "node:zlib";

const stepCount = 6;

const crcTable = Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; ++bit) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc >>> 0;
});

function crcOf(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 255] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** A PNG file of its chunks, [type, data] each, IEND left out. */
export function pngFile(...chunks) {
  return Buffer.concat([signature, ...[...chunks, ["IEND", Buffer.alloc(0)]].map(([type, data]) => chunk(type, data))]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  crc.writeUInt32BE(crcOf(body));
  return Buffer.concat([length, body, crc]);
}

/** Deflates the rows unfiltered and as differences from the row above; the shorter one wins. */
function smallest(rows, rowBytes) {
  const differences = Buffer.from(rows);
  for (let start = rows.length - rowBytes - 1; start >= 0; start -= rowBytes + 1) {
    differences[start] = 2;
    for (let i = 1; i <= rowBytes && start > 0; ++i) differences[start + i] = (rows[start + i] - rows[start + i - rowBytes - 1]) & 255;
  }
  const tries = [rows, differences].map((bytes) => deflateSync(bytes, { level: 9, memLevel: 9 }));
  return tries[0].length <= tries[1].length ? tries[0] : tries[1];
}

/**
 * @param rgba      pixels, four bytes each; only alpha counts
 * @param widthPx   even
 * @param ink       [red, green, blue]
 * @return          the file's bytes
 */
export function encodeOneInk(rgba, widthPx, heightPx, ink) {
  const rowBytes = widthPx / 2;
  const rows = Buffer.alloc((rowBytes + 1) * heightPx);
  for (let y = 0; y < heightPx; ++y) {
    for (let x = 0; x < widthPx; ++x) {
      const step = Math.round((rgba[4 * (y * widthPx + x) + 3] * (stepCount - 1)) / 255);
      rows[y * (rowBytes + 1) + 1 + (x >> 1)] |= x % 2 === 0 ? step << 4 : step;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(widthPx, 0);
  header.writeUInt32BE(heightPx, 4);
  header.set([4, 3, 0, 0, 0], 8);
  const steps = Array.from({ length: stepCount }, (_, step) => step);
  return pngFile(
    ["IHDR", header],
    ["PLTE", Buffer.from(steps.flatMap(() => ink))],
    ["tRNS", Buffer.from(steps.map((step) => Math.round((step * 255) / (stepCount - 1))))],
    ["IDAT", smallest(rows, rowBytes)],
  );
}

/** The rows inside a file of encodeOneInk: they are the same for every version of the compressor. */
export function rowsOf(png) {
  const start = png.indexOf("IDAT", 0, "latin1");
  return inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
}
