import { type Header, KINDS, kindOf } from './headers.ts';

const INTRODUCTION = `# 加入資格セルフチェック：_headers を読むホスト（Cloudflare Pages、Netlify など）の設定
#
# このフォルダーがサイトの一番上にあるときに効きます。下の階層に置くなら、各行のアドレスの前に階層を足してください。
# このホスト名が https 専用なら、npm run build -- --hsts で作ると、Strict-Transport-Security が付きます。`;

const isForAll = ({ kinds }: Header): boolean => KINDS.every((kind) => kinds.includes(kind));

const line = ({ name, value }: Header): string => `  ${name}: ${value}`;

/**
 * The text of `_headers`. A request gets the headers of every rule that fits, and a name in two of them is joined:
 * so each file has a rule of its own, and a missing file none but the common one.
 */
export function headersFile(headers: readonly Header[], files: readonly string[]): string {
  const addresses = files.flatMap((file) =>
    /(^|\/)index\.html$/.test(file)
      ? [`/${file.slice(0, -'index.html'.length)}`, `/${file}`]
      : [`/${file}`],
  );
  const common = ['/*', ...headers.filter(isForAll).map(line)];
  const rules = addresses.map((address) => [
    address,
    ...headers
      .filter((header) => !isForAll(header) && header.kinds.includes(kindOf(address)))
      .map(line),
  ]);
  return `${[INTRODUCTION, common.join('\n'), ...rules.map((rule) => rule.join('\n'))].join(
    '\n\n',
  )}\n`;
}

/** The headers of each address in a text of {@link headersFile}; `/*` is for an address that is not in it. */
export function readHeadersFile(text: string): Map<string, Record<string, string>> {
  const rules = new Map<string, Record<string, string>>();
  let common: Record<string, string> = {};
  let current: Record<string, string> = {};
  for (const row of text.split('\n')) {
    if (row.startsWith('/')) {
      current = { ...common };
      rules.set(row, current);
      if (row === '/*') common = current;
    } else {
      const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(row) ?? [];
      if (name && value) current[name] = value;
    }
  }
  return rules;
}
