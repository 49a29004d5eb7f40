import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ABOUT_TEXTS } from '../src/about/about-texts';
import { isOneTest } from './fixtures/one-test';
import { readTable } from './fixtures/read-table';

const ROOT = new URL('../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, ROOT), 'utf8');

/** What nobody may say without proof: always and never, nowhere and everywhere, and what is not done. */
const PROMISING =
  /必ず|決して|いつも|いつでも|何度でも|何も(?!言わ)|どこ[にへ]も|どの(階層|ブラウザ)でも|1バイトも|だけ(です|を渡)|(送信(され)?|渡し|使い|使ってい|通信を?し|残り|おたずねし|引き継ぎ|増え)ません|届かず|失うこともない/;

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(stringsIn);

const READMES = [
  'README.md',
  ...readdirSync(new URL('src/', ROOT)).map((room) => `src/${room}/README.md`),
].filter((file) => existsSync(new URL(file, ROOT)));

/** Each document by its name, without its code. */
const DOCUMENTS: Record<string, string> = {
  ...Object.fromEntries(READMES.map((file) => [file, read(file).replace(/```[\s\S]*?```/g, '')])),
  'about/': stringsIn(ABOUT_TEXTS.ja).join('\n'),
};

const CLAIMS = readTable(read('test/fixtures/claims.tsv')).map((row) => ({
  document: row['文書'] ?? '',
  words: row['文'] ?? '',
  tests: (row['検査'] ?? '').split(' / '),
}));

const sentencesOf = (text: string): string[] =>
  text.split(/[。\n|]/).filter((sentence) => sentence.trim() !== '');

/** The sentences that promise something of which no claim is told. */
const unproven = (document: string, text: string): string[] => {
  const told = CLAIMS.filter((claim) => claim.document === document);
  return sentencesOf(text)
    .filter((sentence) => PROMISING.test(sentence))
    .filter((sentence) => !told.some(({ words }) => sentence.includes(words)))
    .map((sentence) => `${document}: ${sentence}`);
};

test('each claim stands in its document', () => {
  const lost = CLAIMS.filter(({ document, words }) => !DOCUMENTS[document]?.includes(words));
  expect(lost).toEqual([]);
});

test('each claim names tests that run', () => {
  expect(CLAIMS.flatMap(({ tests }) => tests).filter((each) => !isOneTest(each))).toEqual([]);
});

test('each sentence that promises something is a claim', () => {
  expect(Object.entries(DOCUMENTS).flatMap(([name, text]) => unproven(name, text))).toEqual([]);
});

test('a promise without a test would be found', () => {
  expect(unproven('README.md', '回答は、決して消えません。速いページです。')).toEqual([
    'README.md: 回答は、決して消えません',
  ]);
});
