// Checks a dataset against the JSON Schema (draft-07): check_schema.mjs SCHEMA DATASET
// Also fails if the schema itself is not valid, or knows a keyword that no validator does.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../web/package.json', import.meta.url));
const Ajv = require('ajv').default;
const addFormats = require('ajv-formats').default;

const [schemaFile, dataFile] = process.argv.slice(2);
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, strictTypes: false });
addFormats(ajv);
const validate = ajv.compile(read(schemaFile));
if (!validate(read(dataFile))) {
  for (const error of validate.errors) {
    console.error(`${dataFile}: ${error.instancePath || '/'} ${error.message} ${JSON.stringify(error.params)}`);
  }
  console.error(`${validate.errors.length} places in ${dataFile} do not follow ${schemaFile}`);
  process.exit(1);
}
console.log(`${dataFile} follows ${schemaFile}`);
