import { KitError } from './kit-error';
import { UNREADABLE } from './read-text';

/** Where the two columns that are needed stand, what the file calls them, and how many columns there are. */
export interface Columns {
  count: number;
  status: number;
  joined: number;
  names: { status: string; joined: string };
}

/** What a column may be called: by us, on the card, in an office. */
const NAMES = {
  status: ['status', '地位', '加入時の地位', 'ご加入時の地位'],
  joined: ['joined', '加入年月日', '加入年月', 'ご加入年月日', 'ご加入年月'],
  url: ['url'],
  qr_file: ['qr_file'],
} as const;

const LABELS: readonly string[] = ['氏名', 'お名前', '名前', 'name'];

const HINT =
  '1行目に、列の名前「地位」と「加入年月日」（または status と joined）を1つずつ入れてください。';
const MADE_HINT = 'この命令が書き出した CSV を、そのまま指定してください。';

/** Finds a column that has to be there once. Throws a KitError if it is not. */
export function placeOf(column: keyof typeof NAMES, header: readonly string[]): number {
  const known: readonly string[] = NAMES[column];
  const [at, other] = header.flatMap((name, n) => (known.includes(name.trim()) ? [n] : []));
  if (at !== undefined && other === undefined) return at;
  const wanted = `列「${[...known.slice(1, 2), column].join('」か「')}」`;
  const fault = at === undefined ? 'がありません' : 'が2つ以上あります';
  const hint = known.length === 1 ? MADE_HINT : HINT;
  throw new KitError(`見出しの行に、${wanted}${fault}。${hint}`);
}

/** Finds the columns in the first row. Throws a KitError if they are not there once, or one to be added is there already. */
export function findColumns(header: readonly string[], added: readonly string[]): Columns {
  if (header.some((name) => UNREADABLE.test(name))) {
    throw new KitError(
      '見出しの行に、読めない文字があります。元のデータから、CSV を作り直してください。',
    );
  }
  const [status, joined] = [placeOf('status', header), placeOf('joined', header)];
  const taken = added.find((name) => header.some((one) => one.trim() === name));
  if (taken) {
    throw new KitError(
      `列「${taken}」が、もうあります。その列を消すか、別の名前に変えてください。`,
    );
  }
  const nameAt = (at: number) => (header[at] as string).trim();
  const names = { status: nameAt(status), joined: nameAt(joined) };
  return { count: header.length, status, joined, names };
}

/** The column that says whose row it is: one of the usual names, or the first that is none of the two; -1 if there is none. */
export function labelPlace(header: readonly string[], { status, joined }: Columns): number {
  const usual = header.findIndex((name) => LABELS.includes(name.trim()));
  return usual >= 0 ? usual : header.findIndex((_, at) => at !== status && at !== joined);
}

/**
 * The row with as many fields as the header: exporters leave the last comma out, or add one. Undefined for a row that has
 * a value too many, or lacks more than its last.
 */
export function fitRow(fields: string[], { count }: Columns): string[] | undefined {
  if (fields.length === count - 1) return [...fields, ''];
  if (fields.length < count || fields.slice(count).some(Boolean)) return undefined;
  return fields.slice(0, count);
}
