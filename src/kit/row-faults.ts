import { formatIsoMonth, type Month } from '../domain/month';
import type { Columns } from './columns';
import type { RowFault } from './link-for';

const STATUS = '「個人事業主」「会社等の役員」「共同経営者」のどれかを入れてください。';
const JOINED = '「昭和60年4月1日」や「1985-04」のように、年と月を入れてください。';

type Fault = RowFault | 'quotes' | 'columns' | 'characters' | 'valueLong';

/** Why a row is left out, and the months that its date may mean. */
export interface RowRefusal {
  fault: Fault;
  readings?: readonly Month[];
}

/** `status` and `joined` stand for what the file calls these columns. */
const SENTENCES: Record<Fault, string> = {
  quotes: '引用符（"）の使い方が正しくありません。値の中の「"」は「""」と書いてください。',
  columns: '列の数が、見出しの行と違います。「,」を含む値は、引用符（"）で囲んでください。',
  valueLong:
    '1万文字より長い値があります。引用符（"）の閉じ忘れがないか、元のデータを確かめてください。',
  characters:
    '読めない文字（文字化けや外字）があります。元のデータを確かめて、CSV を作り直してください。',
  statusMissing: `status が空です。${STATUS}`,
  statusUnknown: `status を読めません。${STATUS}`,
  joinedMissing: `joined が空です。${JOINED}`,
  eraMissing: `joined の元号か西暦がわかりません。${JOINED}`,
  yearMissing: `joined を読めません。${JOINED}`,
  yearUnreadable: `joined を読めません。${JOINED}`,
  westernYearShort: `joined の西暦の年は、4けたで入れてください。`,
  monthMissing: `joined に月がありません。${JOINED}`,
  monthUnreadable: 'joined の月は、1から12までにしてください。',
  dayImpossible: 'joined の日は、暦にありません。元の記録を確かめてください。',
  ambiguous: 'joined の読み方が、1つに決まりません。',
  outsideEra: 'joined の年月は、その元号にはありません。元の記録を確かめてください。',
  westernUnderEra: 'joined の元号と西暦の年が合いません。元の記録を確かめてください。',
  beforeScheme: 'joined は、この共済が始まった昭和40年12月（1965-12）以降にしてください。',
  future: 'joined は、今月までの年月にしてください。',
};

/** What is wrong with a row that is left out, and what to do about it; with the months that its date may mean. */
export function rowFault({ fault, readings = [] }: RowRefusal, { names }: Columns): string {
  const sentence = SENTENCES[fault].replace(
    /(status|joined) /,
    (_, column: keyof typeof names) => `「${names[column]}」`,
  );
  if (readings.length < 2) return sentence;
  const ways = readings.map((month) => `「${formatIsoMonth(month)}」`).join('とも');
  return `${sentence}${ways}とも読めます。正しいほうを、そのまま入れてください。`;
}
