import type { HttpResponse } from './get.ts';
import { type Fault, fault } from './remedies.ts';

/** What a status other than 200 says; undefined for 200. */
export function statusFault({ status, headers }: HttpResponse): Fault | undefined {
  if (status === 200) return undefined;
  const code = `状態コード ${status}`;
  if (status >= 300 && status < 400)
    return fault(
      'redirect',
      `${headers.get('location')?.[0] ?? 'ほか'} へ転送されます（${code}）。`,
    );
  if (status === 401)
    return fault('password', `利用者名とパスワードを求められるか、それが違います（${code}）。`);
  if (status === 403) return fault('refused', `サーバーが、見せることを拒んでいます（${code}）。`);
  if (status === 404 || status === 410)
    return fault('missing', `ファイルがありません（${code}）。置き忘れていませんか。`);
  if (status === 407)
    return fault('proxy', `プロキシが、利用者名とパスワードを求めています（${code}）。`);
  if (status === 429) return fault('busy', `回数が多いとして、断られました（${code}）。`);
  if (status >= 500) return fault('broken', `サーバーの中で失敗しています（${code}）。`);
  return fault('broken', `取り出せません（${code}）。`);
}

/** What it says that no whole answer came. */
export function silenceFault(error: unknown): Fault {
  const { code, name, message } = error as NodeJS.ErrnoException;
  if (code === 'PROXY_407')
    return fault('proxy', 'プロキシが、利用者名とパスワードを求めています（状態コード 407）。');
  if (code && /CERT|LEAF_SIGNATURE/.test(code))
    return fault('certificate', `証明書を信用できません（${code}）。`);
  return name === 'AbortError' || name === 'TimeoutError'
    ? fault('silent', '待っても、返事が終わりません。')
    : fault('silent', `返事が得られません（${code ?? message}）。`);
}
