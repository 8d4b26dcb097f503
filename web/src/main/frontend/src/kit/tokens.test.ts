import { expect, test } from 'vitest';
import { palettes, type Palette } from './tokens';

function luminance(hex: string): number {
  const channel = (at: number) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const grounds: (keyof Palette)[] = ['page', 'surface', 'raised', 'sunken'];
const texts: (keyof Palette)[] = ['ink', 'inkSoft', 'inkFaint', 'accent', 'accentHover', 'good', 'wait', 'refused'];
const pairs: [keyof Palette, keyof Palette][] = [
  ...texts.flatMap((text) => grounds.map((ground): [keyof Palette, keyof Palette] => [text, ground])),
  ['onAccent', 'accent'],
  ['onAccent', 'accentHover'],
  ['accent', 'accentSoft'],
  ['ink', 'accentSoft'],
  ['inkSoft', 'accentSoft'],
  ['inkSoft', 'line'],
  ['good', 'goodSoft'],
  ['wait', 'waitSoft'],
  ['refused', 'refusedSoft'],
];

test.each(['light', 'dark'] as const)('every text of the %s palette is readable (AA)', (mode) => {
  const p = palettes[mode];
  const weak = pairs.filter(([text, ground]) => contrast(p[text], p[ground]) < 4.5);
  expect(weak).toEqual([]);
});
