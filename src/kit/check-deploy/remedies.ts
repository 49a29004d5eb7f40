/** What to do about a fault, on which server. */
const REMEDIES = {
  header:
    'nginx：dist/nginx.conf を、このフォルダーの server か location の中で include します。Apache：dist/.htaccess を置き、AllowOverride FileInfo と mod_headers を有効にします。ほか：dist/_headers のとおりに付けます。',
  doubled:
    'nginx：上の階層の expires を expires off で止め、後ろのサーバーのものは proxy_hide_header で消します。Apache：親の設定の Header add を外します。CDN：ヘッダーを足す規則を外します。',
  type: 'nginx：dist/nginx.conf の types を使い、ほかの charset は外します。Apache：親の設定の AddDefaultCharset、AddCharset、ForceType を外し、dist/.htaccess を効かせます（AllowOverride FileInfo）。CDN：種類を変える規則を外します。',
  content:
    '同じ版の dist/ を、すべて置き直します。CDN：キャッシュを消し、HTML や JavaScript の縮小、書き換え、差し込みを止めます。',
  encoding:
    'nginx：gzip_static on と gzip_vary on を書きます。Apache：dist/.htaccess の RewriteCond と Header merge Vary を効かせます。CDN：Accept-Encoding ごとに分けて保存させます。',
  redirect:
    'nginx：return や rewrite を外します。Apache：Redirect や RewriteRule を外します。移した先が正しいときは、その先のアドレスでこの検査をします。',
  password:
    '検査には https://利用者名:パスワード@アドレス/ の形で渡します。公開するときは、nginx：auth_basic off を書きます。Apache：Require all granted を書きます。',
  refused:
    'nginx、Apache：ファイルは 644、フォルダーは 755 にします。Apache：Require all granted を書きます。CDN、WAF、接続元の制限：この端末から見られるようにします。',
  missing:
    'どのサーバーでも：dist/ の中身を、フォルダーごと置き直します。アドレスの階層も確かめます。',
  busy: 'しばらく待って、もう一度検査します。CDN、WAF：この端末を、回数の制限から外します。',
  proxy: 'HTTPS_PROXY に http://利用者名:パスワード@プロキシ:ポート/ の形で入れます。',
  certificate:
    '証明書の期限とホスト名を確かめます。nginx：ssl_certificate、Apache：SSLCertificateFile に、中間証明書までつなげたファイルを指定します。会社のプロキシが自分の証明書に替えるときは、それを NODE_EXTRA_CA_CERTS に指定します。',
  broken:
    'nginx：nginx -t と error.log を見ます。Apache：error.log を見ます。.htaccess で止まるときは、AllowOverride FileInfo と mod_headers を有効にします。CDN：元のサーバーが動いているかを見ます。',
  silent:
    'もう一度検査します。続くときは、サーバーの負荷と、途中のプロキシや CDN の時間切れの記録を見ます。',
  notFound:
    'nginx：try_files の最後を =404 にします。Apache：FallbackResource を外します。ほか：ないファイルに index.html を返す設定を外します。',
  notFoundCache:
    'nginx：expires や add_header Cache-Control … always を、このフォルダーでは外します。Apache：ExpiresActive Off にします。CDN：404 を長く保存する規則を外します。',
  transport: 'https のアドレスに絞り、Strict-Transport-Security は1か所だけで付けます。',
} as const;

/** How a header is taken away. */
export const takeAway = (name: string): string =>
  `nginx：その add_header を外すか、proxy_hide_header ${name}; を書きます。Apache：Header always unset ${name} と Header onsuccess unset ${name} を書きます。CDN、ロードバランサー：${name} を付ける設定を止めます。`;

/** What is wrong, and what to do about it on which server. */
export interface Fault {
  text: string;
  remedy: string;
}

export const fault = (remedy: keyof typeof REMEDIES, text: string): Fault => ({
  text,
  remedy: REMEDIES[remedy],
});
