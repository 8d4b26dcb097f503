// Prints what the browser loads, gzipped, and refuses a first screen of more than 450 kB of script.
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const limit = 450;
const out = '../../../target/frontend';
const manifest = JSON.parse(readFileSync(`${out}/.vite/manifest.json`, 'utf8'));
const kb = (file) => gzipSync(readFileSync(`${out}/${file}`), { level: 9 }).length / 1000;

function closure(key, seen = new Set()) {
  if (!seen.has(key)) {
    seen.add(key);
    for (const next of manifest[key].imports ?? []) closure(next, seen);
  }
  return seen;
}

const first = new Set([...closure('index.html'), ...closure('src/home/Home.tsx')]);
const rows = readdirSync(`${out}/assets`)
  .filter((name) => /\.(js|css)$/.test(name))
  .map((name) => ({ file: `assets/${name}`, size: kb(`assets/${name}`) }))
  .sort((a, b) => b.size - a.size);
const isFirst = new Set([...first].flatMap((key) => [manifest[key].file, ...(manifest[key].css ?? [])]));
for (const { file, size } of rows) console.log(`${size.toFixed(1).padStart(8)} kB  ${isFirst.has(file) ? 'first' : 'later'}  ${file}`);

const total = rows.filter(({ file }) => isFirst.has(file) && file.endsWith('.js')).reduce((sum, { size }) => sum + size, 0);
console.log(`${total.toFixed(1).padStart(8)} kB  script of the first screen, gzipped (at most ${limit})`);
if (total > limit) process.exit(1);
