import { CONTENT_TYPES } from './content-types.ts';
import type { FileKind, Header } from './headers.ts';
import { UNSERVED_FILES } from './unserved-files.ts';

/** File names, with the compressed copy that may stand for the file. */
const NAMES: Record<Exclude<FileKind, 'other'>, string> = {
  page: String.raw`\.html(\.(gz|br))?$`,
  embed: String.raw`^embed\.js(\.(gz|br))?$`,
};

const endings = Object.keys(CONTENT_TYPES);

const INTRODUCTION = `# 加入資格セルフチェック：Apache の設定
#
# このフォルダーに置くだけで効きます。要るもの：AllowOverride FileInfo、Options FollowSymLinks（どちらもふつうは有効）、
# mod_headers（ヘッダー）、mod_rewrite（圧縮済みのファイル）、mod_mime（種類）。
# このホスト名が https 専用なら、npm run build -- --hsts で作ると、Strict-Transport-Security が付きます
# （ほかのページもあるなら、その担当者が決めます）。`;

/** What is for the host only. A name that was refused would say that it is there. */
const UNSERVED = `<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteRule "(^|/)(${UNSERVED_FILES.map((file) => file.replace('.', '\\.')).join('|')})$" - [R=404,L]
</IfModule>`;

const COMPRESSED = `<IfModule mod_mime.c>
${Object.entries(CONTENT_TYPES)
  .map(([ending, type]) => `  AddType ${type} .${ending}`)
  .join('\n')}
  AddCharset utf-8 ${endings.map((ending) => `.${ending}`).join(' ')}
  # .br は、既定ではブルトン語です。
  RemoveLanguage .br
  RemoveType .br .gz
  AddEncoding br .br
  AddEncoding gzip .gz
</IfModule>
<IfModule mod_rewrite.c>
  RewriteEngine On
${['br', 'gzip']
  .map((encoding) => {
    const ending = encoding === 'gzip' ? 'gz' : encoding;
    return `  RewriteCond %{HTTP:Accept-Encoding} "(^|[ ,])${encoding}($|[ ,;])"
  RewriteCond %{HTTP:Accept-Encoding} "!(^|[ ,])${encoding} *; *q=0(\\.0+)? *($|,)"
  RewriteCond "%{REQUEST_FILENAME}.${ending}" -f
  RewriteRule "^(.+\\.(${endings.join('|')}))$" "$1.${ending}" [L]`;
  })
  .join('\n')}
</IfModule>`;

/** A server's own setting of a header may stand in either of two tables; only one may be left. */
const setOnce = ({ name, value, onErrors, why }: Header, indent: string): string[] => [
  `${indent}# ${why}`,
  `${indent}Header ${onErrors ? 'onsuccess' : 'always'} unset ${name}`,
  `${indent}Header ${onErrors ? 'always' : 'onsuccess'} set ${name} "${value}"`,
];

/** The `.htaccess` for the folder itself: by file names, so that the folder can lie anywhere. */
export function htaccess(headers: readonly Header[]): string {
  const others = headers.filter(({ kinds }) => kinds.includes('other'));
  const sections = Object.entries(NAMES).map(([kind, names]) => {
    const own = headers.filter(
      (header) => header.kinds.includes(kind as FileKind) && !others.includes(header),
    );
    const lines = own.flatMap((header) => setOnce(header, '    '));
    return [`  <FilesMatch "${names}">`, ...lines, '  </FilesMatch>'].join('\n');
  });
  return `${[
    INTRODUCTION,
    UNSERVED,
    COMPRESSED,
    '<IfModule mod_headers.c>',
    '  # 埋め込みを許すサイトは Content-Security-Policy にあります。X-Frame-Options は一覧を書けず、埋め込みを止めてしまいます。',
    '  Header always unset X-Frame-Options',
    '  Header onsuccess unset X-Frame-Options',
    ...others.flatMap((header) => setOnce(header, '  ')),
    ...sections,
    `  <FilesMatch "\\.(${endings.join('|')})(\\.(gz|br))?$">`,
    '    Header merge Vary Accept-Encoding',
    '  </FilesMatch>',
    '</IfModule>',
  ].join('\n')}\n`;
}
