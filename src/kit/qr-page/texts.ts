/** Every word of the page that the form does not have already. */
export const TEXTS = {
  scheme: '小規模企業共済',
  name: '加入資格セルフチェック',
  heading: 'リンクとQRコードを作る',
  lead: '窓口の方、ホームページの担当の方のためのページです。入れた内容は、どこにも送信しません。',
  status: '加入時の地位',
  joined: '加入年月',
  make: 'リンクとQRコードを作る',
  made: 'リンクとQRコードができました',
  personal:
    'このリンクとQRコードから、加入時の地位と加入年月がわかります。ご本人だけに渡し、写真や見本をほかの方に見せないでください。',
  picture: 'QRコード',
  slipTitle: '小規模企業共済 加入資格セルフチェック',
  slipText:
    'スマートフォンのカメラをQRコードに向けると、確認の画面が開きます。次のアドレスを入れても開きます。',
  link: 'リンク',
  copyLink: 'リンクをコピーする',
  copyByHand: '上の文字を選んで、コピーしてください。',
  svg: 'QRコードをSVGで保存する',
  png: 'QRコードをPNGで保存する',
  print: '印刷する',
  embedHeading: 'ホームページに埋め込むとき',
  embedLead: '次のコードを、埋め込むページに貼り付けてください。',
  embed: '埋め込みのコード',
  copyEmbed: '埋め込みのコードをコピーする',
} as const;
