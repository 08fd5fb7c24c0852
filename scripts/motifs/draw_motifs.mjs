#!/usr/bin/env node
// Draws the motifs into assets/motifs/NAME.png. With --check it draws nothing and fails when a file is out of date.
import { Resvg } from "@resvg/resvg-js";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { motifs } from "./motifs.mjs";
import { heightPx, Plate, widthPx } from "./plate.mjs";
import { encodeOneInk, rowsOf } from "./png.mjs";

const ink = [0x1b, 0x1a, 0x17];
const maxBytes = 12 * 1024;
const folder = join(dirname(fileURLToPath(import.meta.url)), "../../assets/motifs");
const check = process.argv.includes("--check");

function pngOf(draw) {
  const plate = new Plate();
  draw(plate);
  const image = new Resvg(plate.svg()).render();
  return encodeOneInk(image.pixels, widthPx, heightPx, ink);
}

let stale = 0;
mkdirSync(folder, { recursive: true });
for (const [name, draw] of Object.entries(motifs)) {
  const file = join(folder, `${name}.png`);
  const png = pngOf(draw);
  if (png.length > maxBytes) throw new Error(`${name}.png has ${png.length} bytes; at most ${maxBytes} are allowed`);
  if (check) {
    if (existsSync(file) && rowsOf(readFileSync(file)).equals(rowsOf(png))) continue;
    console.error(`${file} is out of date. Run: npm run draw --prefix scripts/motifs`);
    ++stale;
  } else {
    writeFileSync(file, png);
    console.log(`${name}.png  ${png.length} bytes  sha256 ${createHash("sha256").update(png).digest("hex")}`);
  }
}
process.exit(stale === 0 ? 0 : 1);
