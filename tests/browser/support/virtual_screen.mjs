// A screen of its own for one browser, whose pixels are read as they are shown.
import { spawn } from 'node:child_process';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const bytesPerColour = 12;

/// Starts Xvfb on a free display. @return {display, grab(), close()}
export async function startScreen(width, height) {
  const folder = await mkdtemp(path.join(tmpdir(), 'screen-'));
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-fbdir', folder, '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.stdio[3].once('data', (data) => resolve(String(data).trim()));
  });
  const file = path.join(folder, 'Xvfb_screen0');
  const handle = openSync(file, 'r');
  const bytes = Buffer.alloc(statSync(file).size);
  const again = Buffer.alloc(bytes.length);
  return {
    display: `:${number}`,
    /// The screen now: {width, height, at(x, y): 0xRRGGBB}; null while it is being painted.
    grab: () => {
      readSync(handle, bytes, 0, bytes.length, 0);
      readSync(handle, again, 0, again.length, 0);
      return bytes.equals(again) ? readDump(bytes) : null;
    },
    close: async () => {
      closeSync(handle);
      server.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/// X's window dump: a header of big-endian words, a colour map, then rows of 32-bit pixels, blue first.
function readDump(bytes) {
  const start = bytes.readUInt32BE(0) + bytes.readUInt32BE(76) * bytesPerColour;
  const rowBytes = bytes.readUInt32BE(48);
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    at: (x, y) => bytes.readUIntLE(start + y * rowBytes + x * 4, 3),
  };
}
