const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const STYLE = `body{font-family:sans-serif;margin:10mm}
ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(55mm,1fr));gap:6mm;padding:0;list-style:none}
li{break-inside:avoid;font-size:9pt;overflow-wrap:anywhere}
img{display:block}`;

/** A page with every QR code beside what its link says, to be held against the list and read with a phone. */
export function contactSheet(files: ReadonlyMap<string, string>): string {
  const codes = [...files].sort();
  const items = codes.map(
    ([url, name]) =>
      `<li><img src="${escaped(name)}" alt="">${escaped(name.replace('.svg', ''))}<br>${escaped(url)}</li>`,
  );
  return `<!doctype html>
<html lang="ja"><meta charset="utf-8"><title>QRコードの校正</title><style>${STYLE}</style>
<h1>QRコードの校正（${codes.length}種類）</h1>
<p>スマートフォンで読み、読み取ったアドレスが下の文字と同じことを確かめてください。</p>
<ul>
${items.join('\n')}
</ul>
</html>
`;
}
