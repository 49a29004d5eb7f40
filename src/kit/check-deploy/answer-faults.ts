import { extname } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { sha256 } from '../../build/sums.ts';
import { CONTENT_TYPES } from '../../hosting/content-types.ts';
import type { Answer } from './get.ts';

const DECODERS: Record<string, (bytes: Buffer) => Buffer> = {
  gzip: gunzipSync,
  br: brotliDecompressSync,
};

function hasSum({ headers, body }: Answer, sum: string): boolean {
  const encoding = headers.get('content-encoding')?.join();
  const decode = encoding ? DECODERS[encoding] : (bytes: Buffer) => bytes;
  try {
    return decode !== undefined && sha256(decode(body)) === sum;
  } catch {
    return false;
  }
}

function headerFault(name: string, expected: string, values: string[] = []): string | undefined {
  if (values.length === 0) return `${name} がありません。正しい値：${expected}`;
  if (values.length > 1)
    return `${name} が${values.length}つあります（${values.join(' と ')}）。サーバーの別の場所でも付けていないか、確かめてください。`;
  return values[0] === expected
    ? undefined
    : `${name} が違います。正しい値：${expected} いまの値：${values[0]}`;
}

/** What is wrong with the headers of an answer; each has to be there once and right. */
export function headerFaults(answer: Answer, expected: Record<string, string>): string[] {
  const faults = Object.entries(expected).map(([name, value]) =>
    headerFault(name, value, answer.headers.get(name.toLowerCase())),
  );
  if (answer.headers.has('x-frame-options'))
    faults.push('X-Frame-Options があります。埋め込みが止まることがあるので、外してください。');
  return faults.filter((fault) => fault !== undefined);
}

function typeFault(file: string, [type = '']: string[] = []): string | undefined {
  const expected = CONTENT_TYPES[extname(file).slice(1)];
  // The older name of the same.
  const found = type.replace(/;.*/, '').replace('application/javascript', 'text/javascript');
  return !expected || found === expected
    ? undefined
    : `Content-Type が違います。正しい値：${expected} いまの値：${type || 'なし'}`;
}

/** What is wrong with a file as it was sent, in sentences for the web staff. */
export function fileFaults(
  file: string,
  sum: string,
  answer: Answer,
  expected: Record<string, string>,
): string[] {
  const { status, headers } = answer;
  if (status >= 300 && status < 400)
    return [`${headers.get('location')?.[0] ?? 'ほか'} へ転送されます。転送しないでください。`];
  if (status !== 200) return [`取り出せません（状態コード ${status}）。置き忘れていませんか。`];
  const faults = headerFaults(answer, expected);
  const type = typeFault(file, headers.get('content-type'));
  if (type) faults.push(type);
  if (!hasSum(answer, sum))
    faults.push('中身が手元と違います。古いままか、CDN などが書き換えています。');
  return faults;
}
