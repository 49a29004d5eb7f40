import { KitError } from './kit-error';

/** Where the two columns that are needed stand, and how many there are. */
export interface Columns {
  count: number;
  status: number;
  joined: number;
}

/** Finds the columns in the first row. Throws a KitError if they are not there once, or `url` is there already. */
export function findColumns(header: readonly string[]): Columns {
  const names = header.map((name) => name.trim());
  if (names.some((name) => name.includes('\uFFFD'))) {
    throw new KitError(
      '見出しの行に、読めない文字があります。Shift_JIS のファイルなら、--encoding shift_jis を付けてください。',
    );
  }
  const place = (name: string): number => {
    const at = names.indexOf(name);
    if (at >= 0 && at === names.lastIndexOf(name)) return at;
    throw new KitError(
      `見出しの行に、列「${name}」が${at < 0 ? 'ありません' : '2つ以上あります'}。1行目に、列の名前 status と joined を1つずつ入れてください。`,
    );
  };
  const columns = { count: header.length, status: place('status'), joined: place('joined') };
  if (names.includes('url')) {
    throw new KitError('列「url」が、もうあります。その列を消すか、別の名前に変えてください。');
  }
  return columns;
}
