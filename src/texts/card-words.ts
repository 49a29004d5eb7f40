/**
 * The card's own words (加入資格確認書, reply side), which are the law of the form and are never reworded.
 * Line breaks of the print are removed, and ②③ written as the same kind of character as the others.
 */
export const cardWords = {
  title: '小規模企業共済に関する加入時における資格要件の再確認',
  instruction: 'ご加入時に、下記に該当していなかったことをご確認ください。',
  aggregation: '※掛金納付月数の通算手続きをした方は、通算後の地位になります。',
  notesTitle: '＜注意事項＞',
  notes: [
    '1つでも該当がある場合は、塗りつぶしをせず、そのままご投函ください。またその場合、回答期限後にご連絡させていただくことがございます。',
    '塗りつぶし以外のコメント等への個別のご対応・ご回答はできかねます。',
  ],
  fill: '塗りつぶしてください。',
  oval: '上記①～⑧のいずれにも該当しないことを確認しました。',
  checks: {
    c1: {
      condition: '',
      sentence: 'アパート経営等の事業を兼業している給与所得者、サラリーマンである。',
    },
    c2: {
      condition: '',
      sentence:
        '協同組合、医療法人、学校法人、宗教法人、社会福祉法人、社団法人、財団法人、NPO法人（特定非営利活動法人）等の直接営利を目的としない法人の役員である。',
    },
    c3: {
      condition: '',
      sentence: '加入した地位（個人事業主・役員）以外に、加入資格のない事業や役員を兼務している。',
    },
    c4: {
      condition: '',
      sentence: '生命保険外務員である。',
    },
    c5: {
      condition: '',
      sentence: '学業を本業とする全日制高校生等である。',
    },
    c6: {
      condition: '（ご加入時の地位が会社等の役員の方のみご確認ください。）',
      sentence: '登記事項証明書に役員として未登記である。',
    },
    c7: {
      condition:
        '（ご加入年月が平成６年４月以降で、ご加入時の地位が個人事業主の方のみご確認ください。）',
      sentence: '配偶者等の事業専従者である。',
    },
    c8: {
      condition: '（ご加入年月が平成２３年１月以降の方のみご確認ください。）',
      sentence:
        '「中小企業退職金共済制度」「建設業退職金共済制度」「清酒製造業退職金共済制度」「林業退職金共済制度」の被共済者である。',
    },
  },
};
