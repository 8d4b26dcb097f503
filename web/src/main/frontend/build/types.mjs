// Writes the types of the contract for the screens.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { contract } from './contract.mjs';

writeFileSync('src/api/schema.d.ts', astToString(await openapiTS(pathToFileURL(contract))));
console.log(`types: ${contract}`);
