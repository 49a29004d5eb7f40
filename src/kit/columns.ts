import { KitError } from './kit-error';
import { UNREADABLE } from './read-text';

/** Where the two columns that are needed stand, and how many there are. */
export interface Columns {
  count: number;
  status: number;
  joined: number;
}

/** Finds a column that has to be there once. Throws a KitError if it is not. */
export function placeOf(name: string, header: readonly string[]): number {
  const names = header.map((one) => one.trim());
  const at = names.indexOf(name);
  if (at >= 0 && at === names.lastIndexOf(name)) return at;
  throw new KitError(
    `見出しの行に、列「${name}」が${at < 0 ? 'ありません' : '2つ以上あります'}。1行目に、列の名前 status と joined を1つずつ入れてください。`,
  );
}

/** Finds the columns in the first row. Throws a KitError if they are not there once, or one to be added is there already. */
export function findColumns(header: readonly string[], added: readonly string[]): Columns {
  if (header.some((name) => UNREADABLE.test(name))) {
    throw new KitError(
      '見出しの行に、読めない文字があります。元のデータから、CSV を作り直してください。',
    );
  }
  const columns = {
    count: header.length,
    status: placeOf('status', header),
    joined: placeOf('joined', header),
  };
  const taken = added.find((name) => header.some((one) => one.trim() === name));
  if (taken) {
    throw new KitError(
      `列「${taken}」が、もうあります。その列を消すか、別の名前に変えてください。`,
    );
  }
  return columns;
}

/**
 * The row with as many fields as the header: exporters leave the last comma out, or add one. Undefined for a row that has
 * a value too many, or lacks more than its last.
 */
export function fitRow(fields: string[], { count }: Columns): string[] | undefined {
  if (fields.length === count) return fields;
  if (fields.length === count - 1) return [...fields, ''];
  return fields.slice(count).some(Boolean) || fields.length < count
    ? undefined
    : fields.slice(0, count);
}
