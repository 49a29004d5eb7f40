/**
 * The one file to edit for the next mailing. Dates are `YYYY-MM-DD` in Japan; the build checks them, and says what to
 * put right. Every fact stands on the card of 2024 or on the agency's page; what is not official is not here.
 */
export const CAMPAIGN = {
  /** Version of form and card texts, shown in the footer. Raise it with every change of words or rules. */
  edition: '2024-1',
  /** No clock shows an earlier day than this: one that does is wrong, and is not believed. */
  preparedOn: '2026-11-01',
  /** The first cards arrive about then; earlier, the form says so. */
  sentFrom: '2024-10-01',
  /** ハガキ投函／webフォーム回答期限: the last day. */
  deadline: '2024-12-31',
  /** Replies with 該当 may be followed by a call from this month on (よくあるご質問). */
  contactFrom: '2025-02',
  /** From this day on the card can be read, and nothing is asked any more. Undefined while it is not decided. */
  overFrom: undefined as string | undefined,
  /** From this day on the page only says where to go. Undefined while it is not decided. */
  retiredFrom: undefined as string | undefined,
  /** Shown at the desk on these days, both included: `phoneBusy`, `deskClosed`. Their words are with the texts. */
  notices: [] as readonly { notice: 'phoneBusy' | 'deskClosed'; from: string; to: string }[],
  /** The agency's own reply form. Not mentioned while there is no address. */
  replyForm: undefined as string | undefined,
  /** Who asks, and answers for these pages. The easy page shows the readings. */
  operator: {
    name: '｜独立《どくりつ》｜行政《ぎょうせい》｜法人《ほうじん》｜中小《ちゅうしょう》｜企業《きぎょう》｜基盤《きばん》｜整備《せいび》｜機構《きこう》',
    /** Where the desk's number can be compared. */
    site: 'https://www.smrj.go.jp/',
  },
  /** The rule by which the operator may ask. */
  basis:
    '｜小規模《しょうきぼ》｜企業《きぎょう》｜共済法《きょうさいほう》｜施行《しこう》｜規則《きそく》｜第《だい》24｜条《じょう》の2',
  /** What the web server's log holds, and for how long: whole sentences, with readings, for about/. Left out while undefined. */
  serverLog: undefined as string | undefined,
  /** Where to say, without a telephone, that these pages are hard to use. Left out of about/ while undefined. */
  reportTo: undefined as string | undefined,
  /** Where a weakness of these pages can be told (`https://`, `mailto:`, `tel:`), and until which day that holds. */
  security: { contact: undefined as string | undefined, until: undefined as string | undefined },
  /** Where the sources are published, for catalogues of public software. */
  repository: undefined as string | undefined,
  /** 共済相談室 */
  desk: {
    phone: '050-5541-7171',
    /** On weekdays that are no public holidays, in Japan. */
    hours: { from: '9:00', to: '17:00' },
    /** Public offices are closed on these days (`MM-DD`). Not confirmed for the desk: nothing is said of them. */
    yearEnd: { from: '12-29', to: '01-03' },
    faq: 'https://kyosai-web.smrj.go.jp/topics/faq_s_kanyushikaku.html',
    site: 'https://kyosai-web.smrj.go.jp/',
    /** 届出事項変更手続き, 通算 */
    procedures: 'https://kyosai-web.smrj.go.jp/customer/skyosai/registration/index.html',
  },
} as const;

export type Campaign = typeof CAMPAIGN;
