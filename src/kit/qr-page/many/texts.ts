/** Progress is told above so many rows: fewer are there at once. */
export const LEAST_TOLD = 200;

/** The words for many clients at once. */
export const MANY = {
  heading: '何人分もまとめて作る',
  lead: '表計算ソフトの表を、列の名前の行から写して貼り付けるか、CSV を開きます。',
  columns:
    '「地位」と「加入年月日」の列が要ります。「氏名」などの列は、あれば紙片に入ります。ほかの列があっても、かまいません。',
  private:
    '氏名も、ほかの列も、この端末の中だけで読みます。どこにも送信せず、保存もしません。ページを閉じると、消えます。',
  example: '氏名\t地位\t加入年月日\n山田太郎\t個人事業主\t昭和60年4月1日',
  exampleTitle: '表の例',
  pasted: '貼り付ける表',
  read: '貼り付けた表を読む',
  file: 'CSV を開く（UTF-8、UTF-16、Shift_JIS）',
  problem: '表を読めませんでした',
  kept: '貼り付けた表も、元のファイルも、そのままです。直して、もう一度読んでください。',
  empty: '表がありません。列の名前の行から写して、貼り付けてください。',
  fileLong: 'ファイルが大きすぎます（20 MB まで）。要る列だけにして、保存し直してください。',
  workbook:
    'Excel などのファイルは、そのままでは読めません。表を写して貼り付けるか、「CSV UTF-8」の形で保存して、そのファイルを開いてください。',
  encodingUnknown:
    '文字コードがわかりません。表を写して貼り付けるか、「CSV UTF-8」の形で保存し直してください。',
  tooMany: (most: number, line: number) =>
    `一度に読めるのは、${most}人分までです。${line}行目の前で分けて、後の分にも列の名前の行を付けてください。もっと多いときは、npm run postcard-links を使います。`,
  serials: '加入年月日の列は、Excel の日付の番号として読みました。年月を確かめてください。',
  reading: (count: number) => `${count}行まで読みました`,
  drawing: (done: number, all: number) => `QRコードを作っています（${done}／${all}）`,
  made: (good: number, bad: number) => {
    const right = good > 0 ? `${good}人分ができました` : '';
    return [right, bad > 0 ? `${bad}行を直してください` : ''].filter(Boolean).join('。');
  },
  nobody: '表に、行がありません',
  bad: (count: number) => `直す行（${count}行）`,
  badLead: '直して「直した行を読む」を押すと、できた分に加わります。',
  badRow: (line: number, label: string) => `${line}行目${label && `：${label}`}`,
  choose: '選んでください',
  mend: '直した行を読む',
  print: '紙片を印刷する（A4に8人分ずつ）',
  csv: 'リンクの入った CSV を保存する',
  toDo: '保存した CSV には、氏名などの列もそのまま入っています。',
  openTable: 'だれに、どの項目を確かめるか',
  table: '確認する項目の一覧',
  line: '行',
  status: '地位',
  joined: '加入年月',
  checks: '確認する項目',
  slips: '紙片',
  sheet: (number: number) => `${number}枚目`,
  anybody: (line: number) => `${line}行目の方`,
} as const;
