import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import enBundle from './en';
import firstBundle from './firstWords';
import zhBundle from './zh-CN';

type Bundle = { [key: string]: string | Bundle };

const zhCN = zhBundle as Bundle;
const en = enBundle as Bundle;

function keysOf(bundle: Bundle, prefix = ''): string[] {
  return Object.entries(bundle).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  );
}

function textOf(bundle: Bundle, key: string): string {
  const value = key.split('.').reduce<string | Bundle>((at, part) => (at as Bundle)[part]!, bundle);
  return value as string;
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|schema\.d\.ts|testing/.test(name))
  .map((name) => ({ name, text: readFileSync(join('src', name), 'utf8') }));
const all = sources.map(({ text }) => text).join('\n');
const chinese = keysOf(zhCN);

test('both languages have the same keys, and none is empty', () => {
  expect(keysOf(en)).toEqual(chinese);
  expect([zhCN, en].flatMap((bundle) => chinese.filter((key) => !textOf(bundle, key).trim()))).toEqual([]);
});

test.each(['zh-CN', 'en'])('each file of %s holds the words of the feature it is named after, and no others', (language) => {
  const astray = readdirSync(join('src/i18n', language)).filter((file) => {
    const words = JSON.parse(readFileSync(join('src/i18n', language, file), 'utf8')) as Bundle;
    return String(Object.keys(words)) !== file.replace('.json', '');
  });
  expect(astray).toEqual([]);
});

test('both languages have the same placeholders', () => {
  const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();
  const differing = chinese.filter((key) => String(placeholders(textOf(zhCN, key))) !== String(placeholders(textOf(en, key))));
  expect(differing).toEqual([]);
});

test('each key that the code names exists', () => {
  const named = [...all.matchAll(/\bt\(\s*'([^']+)'/g)].map((match) => match[1]!);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((key) => !chinese.includes(key))).toEqual([]);
});

test('each key of the bundle is used by the code', () => {
  const families = [...all.matchAll(/`([\w.]+[._])\$\{/g)].map((match) => match[1]!);
  const unused = chinese.filter((key) => !all.includes(`'${key}'`) && !families.some((family) => key.startsWith(family)));
  expect(unused).toEqual([]);
});

/** The module and all that it imports at once, by the paths of their sources. */
function reached(name: string, seen: Set<string> = new Set()): Set<string> {
  const source = sources.find((one) => [`${name}.ts`, `${name}.tsx`].includes(one.name));
  if (source && !seen.has(source.name)) {
    seen.add(source.name);
    for (const [, next] of source.text.matchAll(/(?:from|import) '(\.[^']+)'/g)) reached(join(dirname(source.name), next!), seen);
  }
  return seen;
}

test('what the first screen says is in the words that come with it', () => {
  const first = [...reached('home/Home', reached('main'))].filter((name) => !name.endsWith('feature.tsx'));
  expect(first).toContain('frame/SideMenu.tsx');
  const texts = sources.filter(({ name }) => first.includes(name)).map(({ text }) => text);
  const said = texts.flatMap((text) => [...text.matchAll(/\bt\(\s*['`](\w+)\./g)].map((match) => match[1]!));
  // The mark of what is to be confirmed stands beside the status, and on no first screen.
  expect([...new Set(said)].filter((feature) => !(feature in firstBundle) && feature !== 'quote')).toEqual([]);
});

test('no screen carries words of its own', () => {
  const withWords = sources.filter(({ name, text }) => name.endsWith('.tsx') && /\p{Script=Han}/u.test(text));
  expect(withWords.map(({ name }) => name)).toEqual([]);
});
