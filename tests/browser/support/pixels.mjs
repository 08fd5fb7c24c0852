// Compares two screenshots of the same place: how far, and how differently, one shows what the other shows.
import { inflateSync } from 'node:zlib';


/// Reads a PNG as Chromium writes it: 8 bits a channel, RGB or RGBA, not interlaced.
export function readPng(bytes) {
  const png = Buffer.from(bytes);
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = { 2: 3, 6: 4 }[png[25]];
  if (png[24] !== 8 || !channels || png[28] !== 0) throw new Error('not a screenshot of Chromium');
  const parts = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const rows = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const pixels = new Uint8Array(stride * height);
  for (let y = 0; y < height; ++y) unfilter(rows, y * (stride + 1), pixels, y * stride, stride, channels);
  return { width, height, channels, pixels };
}

function unfilter(rows, from, pixels, to, stride, channels) {
  const filter = rows[from];
  for (let i = 0; i < stride; ++i) {
    const left = i < channels ? 0 : pixels[to + i - channels];
    const above = to === 0 ? 0 : pixels[to + i - stride];
    const corner = i < channels || to === 0 ? 0 : pixels[to + i - stride - channels];
    pixels[to + i] = rows[from + 1 + i] + [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter];
  }
}

function paeth(left, above, corner) {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

/// Ink of each pixel within a box of device pixels: 0 where it has the ground's brightness, 1 far from it.
export function inkOf(image, { x, y, width, height }) {
  const brightness = (px, py) => {
    const at = (py * image.width + px) * image.channels;
    return (image.pixels[at] + image.pixels[at + 1] + image.pixels[at + 2]) / 3;
  };
  const ground = brightness(x, y);
  const ink = new Float32Array(width * height);
  for (let row = 0; row < height; ++row) {
    for (let column = 0; column < width; ++column) {
      ink[row * width + column] = Math.abs(brightness(x + column, y + row) - ground) / 255;
    }
  }
  return { ink, width, height };
}

/// The shift that brings `other` closest to `one`, and the part of the ink that differs even then.
export function bestShift(one, other, reach) {
  const total = one.ink.reduce((sum, value) => sum + value, 0);
  let best = { difference: Infinity, x: 0, y: 0 };
  for (let y = -reach; y <= reach; ++y) {
    for (let x = -reach; x <= reach; ++x) {
      let difference = 0;
      for (let row = reach; row < one.height - reach; ++row) {
        for (let column = reach; column < one.width - reach; ++column) {
          difference += Math.abs(one.ink[row * one.width + column] - other.ink[(row + y) * one.width + column + x]);
        }
      }
      if (difference < best.difference) best = { difference, x, y };
    }
  }
  const weight = other.ink.reduce((sum, value) => sum + value, 0) / total;
  return { x: best.x, y: best.y, difference: best.difference / total, weight, total };
}
