import { CONTENT_TYPES } from './content-types.ts';
import { ADDRESSES, type FileKind, type Header } from './headers.ts';
import { UNSERVED_FILES } from './unserved-files.ts';

const TITLES: Record<FileKind, string> = {
  page: 'ページ',
  embed: '埋め込みを手伝うスクリプト',
  other: 'そのほか',
};

const INTRODUCTION = `# 加入資格セルフチェック：nginx の server { } の中に書く設定
#
#   include このファイル;
#
# ほかのページもあるサーバーでは、フォルダーの中だけに効かせます：
#
#   location ^~ /フォルダー/ { include このファイル; }
#
# server { } に書いた add_header は、ここには届きません。このホスト名が https 専用なら、
# npm run build -- --hsts で作ると、Strict-Transport-Security が付きます（ほかのページもあるなら、その担当者が決めます）。
# brotli_static のモジュールがあれば、brotli_static on; を include の上に書くと、.br のファイルも使われます。`;

const types = Object.entries(CONTENT_TYPES)
  .map(([ending, type]) => `"${type}; charset=utf-8" ${ending};`)
  .join(' ');

const UNSERVED = `# 公開しないファイル
location ~ "/(${UNSERVED_FILES.map((file) => file.replace('.', '\\.')).join('|')})$" {
  return 404;
}`;

function location(kind: FileKind, headers: readonly Header[]): string {
  const own = headers.filter(({ kinds }) => kinds.includes(kind));
  return [
    `# ${TITLES[kind]}`,
    `location ~ "${ADDRESSES[kind].source.replaceAll('\\/', '/')}" {`,
    '  index index.html;',
    `  types { ${types} }`,
    '  gzip_static on;',
    '  gzip_vary on;',
    '  # server { } の expires は、Cache-Control をもう1つ付けてしまいます。',
    '  expires off;',
    ...own.flatMap(({ name, value, onErrors, why }) => [
      `  # ${why}`,
      `  add_header ${name} "${value}"${onErrors ? ' always' : ''};`,
    ]),
    '}',
  ].join('\n');
}

/**
 * The lines for inside a `server` block. Each location says everything: one `add_header` drops all that are inherited.
 * The addresses are known by how they end, so that the folder can lie anywhere.
 */
export function nginxConf(headers: readonly Header[]): string {
  const [pages, ...others] = (Object.keys(ADDRESSES) as FileKind[]).map((kind) =>
    location(kind, headers),
  );
  return `${[
    INTRODUCTION,
    '# フォルダーへの転送で、http や内側のポート番号を名乗らない（CDN の後ろでは、それが外から見えてしまう）。\nabsolute_redirect off;',
    // What is asked for most, and looked up most, stands first.
    pages,
    UNSERVED,
    ...others,
  ].join('\n\n')}\n`;
}
