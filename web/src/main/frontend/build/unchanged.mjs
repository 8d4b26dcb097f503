// node build/unchanged.mjs <setup|build|test> -- <command>
// Runs the command unless everything it reads is as it was when the command last succeeded.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contract } from './contract.mjs';

const target = '../../../target';
const sources = ['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'index.html', 'build', 'public', 'src'];
const steps = {
  setup: { reads: ['package.json', 'package-lock.json'], stamp: 'node_modules/.yaomen-setup', makes: 'node_modules' },
  build: { reads: [...sources, contract], stamp: `${target}/frontend.build`, makes: `${target}/frontend` },
  test: { reads: [...sources, contract], stamp: `${target}/frontend.test`, makes: 'node_modules' },
};

function filesOf(path) {
  if (!statSync(path).isDirectory()) return path.endsWith('schema.d.ts') ? [] : [path];
  return readdirSync(path).sort().flatMap((name) => filesOf(join(path, name)));
}

const [name, , ...command] = process.argv.slice(2);
const { reads, stamp, makes } = steps[name];
const hash = createHash('sha256').update(process.version + process.platform + process.arch);
for (const file of reads.flatMap(filesOf)) hash.update(`\0${file}\0`).update(readFileSync(file));
const now = hash.digest('hex');

if (existsSync(makes) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) {
  console.log(`${name}: nothing changed since it last succeeded`);
} else {
  rmSync(stamp, { force: true });
  // npm is called by its script, so that the Node that runs this runs that too, on every system.
  const args = command[0] === 'npm' ? [process.env.npm_execpath, ...command.slice(1)] : command;
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}
