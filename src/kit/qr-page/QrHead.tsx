/** What the browser shows of the page in its tab. */
export const QrHead = () => (
  <title>はがきのリンクとQRコードを作る｜小規模企業共済 加入資格セルフチェック</title>
);

/** What stands in the page's place without a script. */
export const QrNoScript = () => (
  <p className="notice no-script">
    このページを使うには、ブラウザの設定で JavaScript を有効にしてください。リンクは
    <code>https://（フォームのアドレス）/#status=sole-proprietor&joined=1985-04</code>
    の形で、手で書くこともできます。
  </p>
);
