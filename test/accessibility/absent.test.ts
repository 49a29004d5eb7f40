import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Criteria that do not apply hold for as long as what they are about is not there. */
const SRC = new URL('../../src/', import.meta.url);

/** The files in a folder of the form whose name ends like this, by their names. */
function read(folder: string, ending: RegExp): Record<string, string> {
  const files = readdirSync(new URL(folder, SRC)).filter((file) => ending.test(file));
  return Object.fromEntries(
    files.map((file) => [file, readFileSync(new URL(`${folder}/${file}`, SRC), 'utf8')]),
  );
}

const SCRIPTS = Object.assign(
  {},
  ...['components', 'early', 'embed', 'form', 'history', 'i18n', 'journey', 'clock', 'screens'].map(
    (folder) => read(folder, /\.tsx?$/),
  ),
) as Record<string, string>;
const STYLES = read('styles', /\.css$/);
/** Paper has an order and columns of its own. */
const SCREEN_STYLES = read('styles', /^(?!print).*\.css$/);

/** Every match of a pattern, with the file it stands in. */
const find = (files: Record<string, string>, pattern: RegExp): string[] =>
  Object.entries(files).flatMap(([file, text]) =>
    [...text.matchAll(pattern)].map(([found]) => `${file}: ${found.trim()}`),
  );

it('the sources are read', () => {
  expect(Object.keys(SCRIPTS).length).toBeGreaterThan(40);
  expect(Object.keys(STYLES).length).toBeGreaterThan(5);
});

it('no sound, film, picture or frame: nothing to caption, to describe or to stop', () => {
  const elements = 'audio|video|track|img|picture|canvas|svg|object|embed|iframe|marquee|blink';
  expect(find(SCRIPTS, new RegExp(`<(${elements})\\b|new Audio\\b`, 'g'))).toEqual([]);
  expect(find(STYLES, /url\(/g)).toEqual([]);
});

it('no motion', () => {
  expect(find(STYLES, /(transition|animation|scroll-behavior|@keyframes)[\w-]*\b.*/g)).toEqual([]);
  expect(find(SCRIPTS, /\.animate\(|behavior: 'smooth'/g)).toEqual([]);
});

it('no time limit: timers bring what is not in the first frame, give up a script or a language that does not come, tell the host page, look where Back has led, see whether the browser prints, and keep what is said of now true', () => {
  const timers = /\b(setTimeout|setInterval|requestAnimationFrame)/g;
  expect(find(SCRIPTS, timers)).toEqual([
    'use-print.ts: setTimeout',
    'early-taps.ts: setTimeout',
    'first-frame.ts: setTimeout',
    'first-frame.ts: requestAnimationFrame',
    'first-frame.ts: setTimeout',
    'host-channel.ts: setTimeout',
    'history.ts: setTimeout',
    'page-texts.ts: setTimeout',
    'use-now.ts: setTimeout',
  ]);
});

it('no gesture, drag, shake or single key: what is pressed acts on release, and of keys Enter alone is ours', () => {
  const handlers =
    /\b(on(Mouse|Pointer|Touch|Key|Drag)\w*=|draggable|accessKey|device(motion|orientation))/gi;
  expect(find(SCRIPTS, handlers)).toEqual(['QuestionForm.tsx: onKeyDown=']);
  // Before the script it hears Enter, too.
  expect(find(SCRIPTS, /'(mouse|pointer|touch|key)[a-z]+'/g)).toEqual(["early-taps.ts: 'keydown'"]);
});

it('no box for a name, an address or a password', () => {
  const types = find(SCRIPTS, /\stype="\w+"/g).map((found) => found.split('"')[1]);
  expect([...new Set(types)].sort()).toEqual(['button', 'checkbox', 'radio', 'submit', 'text']);
  expect(find(SCRIPTS, /autoComplete="(?!off")/g)).toEqual([]);
});

it('no content that comes on hover: only colours and lines change', () => {
  const rules = Object.values(STYLES).flatMap((text) => [
    ...text.matchAll(/:hover[^{]*\{([^}]*)\}/g),
  ]);
  const properties = rules.flatMap(([, body = '']) => body.match(/[\w-]+(?=:)/g) ?? []);
  const harmless = /^(color|background|border-color|text-decoration|text-underline-offset)$/;
  expect(properties.length).toBeGreaterThan(0);
  expect(properties.filter((property) => !harmless.test(property))).toEqual([]);
  expect(find(SCRIPTS, /<[a-z][^<>]*\stitle=/g)).toEqual([]);
});

it('no style takes the ring of the focus or the line under a link away', () => {
  const rules = Object.values(STYLES).flatMap((text) => [
    ...text.matchAll(/([^{}]+)\{[^{}]*(outline|text-decoration)(-style)?:\s*(none|0)\b/g),
  ]);
  // It takes the focus on each screen, and cannot be operated.
  expect(rules.map(([, selector = '']) => selector.trim().split('\n').at(-1))).toEqual([
    'h1:focus',
  ]);
});

it('no orientation is asked for', () => {
  expect(find({ ...SCRIPTS, ...STYLES }, /orientation/gi)).toEqual([]);
});

it('no style changes the order: what is seen follows what is read', () => {
  const reordering = /(?<=[\s;{])(order|float|grid-row|grid-column|grid-area|direction):|-reverse/g;
  expect(find(SCREEN_STYLES, reordering)).toEqual([]);
});
