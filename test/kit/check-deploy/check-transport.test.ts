import { expect, test } from 'vitest';
import { checkTransport } from '../../../src/kit/check-deploy/check-transport.ts';
import { Findings } from '../../../src/kit/check-deploy/findings.ts';

const NAME = 'strict-transport-security';
const IN_THE_CLEAR = '△ 注意　/：https ではありません。公開には https が要ります。';
const NOT_KEPT =
  '△ 注意　/：Strict-Transport-Security がありません。https 専用のホスト名なら付けてください。';
const DOUBLED = [
  '× /：Strict-Transport-Security が2つあります。',
  '　→ https のアドレスに絞り、Strict-Transport-Security は1か所だけで付けます。',
];

test.each<[string, number, string[] | undefined, string[]]>([
  ['https', 200, undefined, [NOT_KEPT]],
  ['https', 200, ['max-age=9'], []],
  ['https', 200, ['max-age=9', 'max-age=8'], DOUBLED],
  // What is not the form's page says nothing of the host.
  ['https', 404, undefined, []],
  ['https', 404, ['max-age=9', 'max-age=8'], DOUBLED],
  ['http', 200, undefined, [IN_THE_CLEAR]],
  ['http', 200, ['max-age=9', 'max-age=8'], [...DOUBLED, IN_THE_CLEAR]],
])(
  'a site by %s, status %i, Strict-Transport-Security %j',
  async (scheme, status, values, said) => {
    const found = new Findings();
    const headers = new Map(values && [[NAME, values]]);
    const asked: string[] = [];
    await checkTransport({
      site: new URL(`${scheme}://form.example/`),
      folder: '',
      ask: async (path) => {
        asked.push(path);
        return { status, headers, body: Buffer.alloc(0) };
      },
      found,
    });
    expect(found.lines(9)).toEqual(said);
    expect(asked).toEqual(['/']);
  },
);

test('a site that does not answer says nothing of it', async () => {
  const found = new Findings();
  const ask = () => Promise.reject(new Error('refused'));
  await checkTransport({ site: new URL('https://form.example/'), folder: '', ask, found });
  expect(found.lines(9)).toEqual([]);
});
