/**
 * The one file to edit for the next mailing. Dates are `YYYY-MM-DD` in Japan.
 * Every fact stands on the card of 2024 or on the agency's page; what is not official is not here.
 */
export const CAMPAIGN = {
  /** Version of form and card texts, shown in the footer. Raise it with every change of words or rules. */
  edition: '2024-1',
  /** No clock shows an earlier day than this: one that does is wrong, and is not believed. */
  preparedOn: '2026-11-01',
  /** ハガキ投函／webフォーム回答期限 */
  deadline: '2024-12-31',
  /** Replies with 該当 may be followed by a call from this month on (よくあるご質問). */
  contactFrom: '2025-02',
  /** The agency's own reply form. Not mentioned while there is no address. */
  replyForm: undefined as string | undefined,
  /** 共済相談室 */
  desk: {
    phone: '050-5541-7171',
    /** On weekdays that are no public holidays, in Japan. */
    hours: { from: '9:00', to: '17:00' },
    /** Public offices are closed on these days (`MM-DD`); nothing in writing says so of the desk, so nothing is said. */
    yearEnd: { from: '12-29', to: '01-03' },
    faq: 'https://kyosai-web.smrj.go.jp/topics/faq_s_kanyushikaku.html',
    site: 'https://kyosai-web.smrj.go.jp/',
  },
} as const;
