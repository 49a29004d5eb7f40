import type { Campaign } from './campaign';

/** A campaign as somebody may have written it: nothing is certain but the fields. */
type Written = { readonly [K in keyof Campaign]: unknown };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The value at a path of fields: `desk.hours.from`. */
const at = (campaign: Written, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), campaign);

const isDay = (value: unknown): value is string => {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};

const matching =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    typeof value === 'string' && pattern.test(value);

const isHttps = matching(/^https:\/\/[^\s/]+\/\S*$/);
const isYearMonth = matching(/^\d{4}-(0[1-9]|1[0-2])$/);
const isClock = matching(/^([01]?\d|2[0-3]):[0-5]\d$/);
const isMonthDay = matching(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
const isText = matching(/\S/);
/** A text with no kanji without its reading, which the easy page shows, and no half mark. */
const isRead = matching(/^(?=.*\S)(?:｜[^｜《》]+《[ぁ-ゖー]+》|[^｜《》\p{Script=Han}])*$/u);

type Rule = readonly [path: string, isRight: (value: unknown) => boolean, hint: string];

const DAY = '「2024-12-31」のように、実際にある日を書いてください';
const READINGS = '「｜中小《ちゅうしょう》」のように、漢字に読みがなを付けて書いてください';
const HTTPS = '「https://」で始まるアドレスを書いてください';

const REQUIRED: readonly Rule[] = [
  ['edition', isText, '様式の版を書いてください'],
  ['preparedOn', isDay, DAY],
  ['sentFrom', isDay, DAY],
  ['deadline', isDay, DAY],
  ['contactFrom', isYearMonth, '「2025-02」のように、年と月を書いてください'],
  ['operator.name', isRead, `運営者の名前を、${READINGS}`],
  ['operator.site', isHttps, HTTPS],
  ['basis', isRead, `根拠となる規則の名前を、${READINGS}`],
  ['desk.phone', matching(/^\d[\d-]{8,}\d$/), '電話番号を、数字と「-」で書いてください'],
  ['desk.hours.from', isClock, '「9:00」のように、時刻を書いてください'],
  ['desk.hours.to', isClock, '「17:00」のように、時刻を書いてください'],
  ['desk.yearEnd.from', isMonthDay, '「12-29」のように、月と日を書いてください'],
  ['desk.yearEnd.to', isMonthDay, '「01-03」のように、月と日を書いてください'],
  ['desk.faq', isHttps, HTTPS],
  ['desk.site', isHttps, HTTPS],
  ['desk.procedures', isHttps, HTTPS],
];

/** These may be left undefined. */
const OPTIONAL: readonly Rule[] = [
  ['overFrom', isDay, DAY],
  ['retiredFrom', isDay, DAY],
  ['replyForm', isHttps, HTTPS],
  ['serverLog', isRead, `サーバーの記録についての文を、${READINGS}`],
  ['reportTo', isHttps, HTTPS],
  [
    'security.contact',
    matching(/^(https:\/\/|mailto:|tel:)\S+$/),
    '「https://」「mailto:」「tel:」のどれかで始まる連絡先を書いてください',
  ],
  ['security.until', isDay, DAY],
  ['repository', isHttps, HTTPS],
];

const FIELDS = ['notices', ...[...REQUIRED, ...OPTIONAL].map(([path]) => path.split('.')[0])];

/** Each lies before the next one, as far as both are there. */
const IN_ORDER = [
  ['sentFrom', 'deadline'],
  ['deadline', 'overFrom'],
  ['deadline', 'retiredFrom'],
  ['overFrom', 'retiredFrom'],
  ['deadline', 'contactFrom'],
  ['desk.hours.from', 'desk.hours.to'],
  ['preparedOn', 'security.until'],
] as const;

/** So that 9:00 is less than 17:00. */
const inLine = (value: unknown): string => String(value).padStart(5, '0');

function noticeFault(notice: unknown, i: number, known: readonly string[]): string | undefined {
  const field = `notices[${i}]`;
  if (!isObject(notice)) return `${field} は { notice, from, to } の形で書いてください`;
  if (!known.includes(String(notice['notice']))) {
    return `${field}.notice の「${notice['notice']}」というお知らせは、ありません。使えるのは ${known.join('、')} です`;
  }
  const { from, to } = notice;
  if (!isDay(from)) return `${field}.from には、${DAY}`;
  if (!isDay(to)) return `${field}.to には、${DAY}`;
  return from <= to ? undefined : `${field}.to は、${field}.from と同じ日か、後の日にしてください`;
}

/** No clock is believed that shows an earlier day than `preparedOn`: in the future, it would put all of them wrong. */
const isAhead = ({ preparedOn }: Written, today: string): boolean => String(preparedOn) > today;

/**
 * What is to be put right in campaign.ts, a Japanese sentence each, which names the field. `known`: the notices that the
 * texts have words for. `today`: `YYYY-MM-DD` in Japan, by the clock of who builds.
 */
export function campaignFaults(
  campaign: Written,
  known: readonly string[],
  today: string,
): string[] {
  const isWritten = ([path]: Rule) => at(campaign, path) !== undefined;
  const wrong = [...REQUIRED, ...OPTIONAL.filter(isWritten)]
    .filter(([path, isRight]) => !isRight(at(campaign, path)))
    .map(([path, , hint]) => `${path} には、${hint}`);
  const unread = Object.keys(campaign)
    .filter((field) => !FIELDS.includes(field))
    .map((field) => `${field} という項目は、ありません`);
  if (wrong.length + unread.length > 0) return [...wrong, ...unread];
  const disordered = IN_ORDER.filter(([first, next]) => {
    const [earlier, later] = [at(campaign, first), at(campaign, next)];
    return isText(earlier) && isText(later) && inLine(earlier) >= inLine(later);
  }).map(([first, next]) => `${next} は、${first} より後にしてください`);
  if (isAhead(campaign, today))
    disordered.push(`preparedOn は、今日（${today}）か、それより前の日にしてください`);
  const isHalf = at(campaign, 'security.contact') === undefined;
  if (isHalf !== (at(campaign, 'security.until') === undefined))
    disordered.push('security.contact と security.until は、両方を書いてください');
  const { notices } = campaign;
  if (!Array.isArray(notices)) return [...disordered, 'notices は [ ] で囲んでください'];
  return [
    ...disordered,
    ...notices.map((each, i) => noticeFault(each, i, known)).filter((fault) => fault !== undefined),
  ];
}

/** Stops the build where the campaign is not as it should be. */
export function checkCampaign(campaign: Written, known: readonly string[], today: string): void {
  const faults = campaignFaults(campaign, known, today);
  if (faults.length > 0) {
    throw new Error(
      `src/campaign.ts を直してください。\n${faults.map((each) => `- ${each}。`).join('\n')}`,
    );
  }
}
