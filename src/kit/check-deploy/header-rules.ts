import type { HttpResponse } from './get.ts';

/** Part of what any server sends: nothing that a reader of the form would notice, or that gives a reader away. */
const USUAL =
  'accept-ranges age alt-svc connection content-encoding content-length content-type date etag keep-alive last-modified server strict-transport-security transfer-encoding upgrade vary via'.split(
    ' ',
  );

interface Forbidden {
  name: string;
  /** Only such values do harm; any, if absent. */
  harmful?: RegExp;
  why: string;
}

const REPORTS =
  'ブラウザが、利用のようすを外へ送ります。「どこにも送信しません」という約束が破れます。';

const FORBIDDEN: readonly Forbidden[] = [
  { name: 'X-Frame-Options', why: '埋め込みが止まることがあります。' },
  {
    name: 'Content-Disposition',
    harmful: /^(?!\s*inline\s*$)/i,
    why: '画面が開かず、ファイルとして保存されます。',
  },
  { name: 'Refresh', why: '途中で、読み直しや別のページへの移動が起きます。' },
  { name: 'Clear-Site-Data', why: '同じホスト名のほかのサイトの、ログインなどが消えます。' },
  { name: 'Set-Cookie', why: 'Cookie を使わないという約束が破れます。' },
  {
    name: 'Content-Security-Policy-Report-Only',
    harmful: /report-(uri|to)/i,
    why: REPORTS,
  },
  { name: 'NEL', why: REPORTS },
  { name: 'Report-To', why: REPORTS },
  { name: 'Reporting-Endpoints', why: REPORTS },
];

/** Headers that must not come, each with what it does to the reader. */
export const forbiddenHeaders = ({ headers }: HttpResponse): readonly Forbidden[] =>
  FORBIDDEN.filter(({ name, harmful = /^/ }) =>
    headers.get(name.toLowerCase())?.some((value) => harmful.test(value)),
  );

/** Headers that nobody asked for, as `Name: value`, by name in small letters. */
export function unexpectedHeaders(
  answer: HttpResponse,
  expected: Record<string, string>,
): string[][] {
  const known = new Set(
    [...USUAL, ...Object.keys(expected), ...forbiddenHeaders(answer).map(({ name }) => name)].map(
      (name) => name.toLowerCase(),
    ),
  );
  return [...answer.headers]
    .filter(([name]) => !known.has(name))
    .map(([name, values]) => [name, `${name}: ${values.join(' と ')}`]);
}
