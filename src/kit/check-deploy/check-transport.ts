import type { Check } from './check.ts';
import { fault } from './remedies.ts';

/** Whether the site is reached by https, and stays so. */
export async function checkTransport({ site, ask, found }: Check): Promise<void> {
  if (site.protocol === 'http:')
    found.note('/', 'https ではありません。公開には https が要ります。');
  const answer = await ask('/').catch(() => undefined);
  const values = answer?.headers.get('strict-transport-security') ?? [];
  if (values.length > 1)
    found.fault(
      '/',
      fault('transport', `Strict-Transport-Security が${values.length}つあります。`),
    );
  if (answer?.status === 200 && site.protocol === 'https:' && values.length === 0)
    found.note(
      '/',
      'Strict-Transport-Security がありません。https 専用のホスト名なら付けてください。',
    );
}
