#!/usr/bin/env node
// Checks datasets against data/schema/timeline-1.schema.json and prints every fault with its JSON pointer.
// usage: node scripts/check_schema.mjs [--schema SCHEMA] [DATASET...]
// Without a DATASET it checks every data/*.json. Exit code: 0 sound, 1 faults, 2 cannot run.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

function fail(message) {
  console.error(`check_schema: ${message}`);
  process.exit(2);
}

function loadAjv() {
  try {
    return createRequire(join(root, "web", "package.json"))("ajv").default;
  } catch {
    return fail("ajv is missing. Run: npm ci --prefix web");
  }
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    return fail(`${file}: ${error.message}`);
  }
}

/** What the reader needs beyond ajv's own words: the field that is too much, the values that are allowed. */
function inWords({ message, params }) {
  if (params.additionalProperty !== undefined) return `unknown field "${params.additionalProperty}"`;
  if (params.allowedValues) return `${message}: ${params.allowedValues.join(", ")}`;
  return message;
}

function parseArguments(words) {
  const files = [...words];
  const at = files.indexOf("--schema");
  const schema = at < 0 ? join(root, "data/schema/timeline-1.schema.json") : files.splice(at, 2)[1];
  if (!schema) fail("--schema needs a file");
  if (files.length === 0) {
    const folder = join(root, "data");
    files.push(...readdirSync(folder).filter((name) => name.endsWith(".json")).map((name) => join(folder, name)));
  }
  return { schema, files };
}

const { schema, files } = parseArguments(process.argv.slice(2));
const Ajv = loadAjv();
// strictRequired and strictTypes would object to if/then and oneOf branches that name fields of their parent.
const validate = new Ajv({ allErrors: true, strict: true, strictRequired: false, strictTypes: false, strictTuples: true }).compile(readJson(schema));

let faults = 0;
for (const file of files) {
  const name = relative(process.cwd(), file);
  if (validate(readJson(file))) {
    console.log(`${name}: agrees with the schema`);
    continue;
  }
  for (const error of validate.errors) console.error(`${name}#${error.instancePath}: ${inWords(error)} (${error.keyword})`);
  faults += validate.errors.length;
}
process.exit(faults === 0 ? 0 : 1);
