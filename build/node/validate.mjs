// Checks JSON files against a JSON Schema (2020-12). Usage: node validate.mjs SCHEMA FILE...
// Prints a line for each violation; exits 1 where there is any.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const [schemaFile, ...files] = process.argv.slice(2);
const read = file => JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
const validate = ajv.compile(read(schemaFile));

let violations = 0;
for (const file of files) {
    if (!validate(read(file))) {
        for (const error of validate.errors) {
            console.log(`${file}: ${error.instancePath || '/'} ${error.message} ${JSON.stringify(error.params)}`);
            violations++;
        }
    }
}
process.exitCode = violations ? 1 : 0;
