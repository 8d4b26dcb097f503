// The contract that the types come from: the one this build has generated, or else the copy that is checked in.
import { existsSync } from 'node:fs';

const built = '../../../target/contract/openapi.yaml';
export const contract = existsSync(built) ? built : '../../../../docs/openapi.yaml';
