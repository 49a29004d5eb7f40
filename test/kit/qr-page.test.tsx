import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { QrPage } from '../../src/kit/qr-page/QrPage';
import { ja } from '../../src/texts/ja';
import { readQr } from '../fixtures/read-qr';

const BASE = 'https://form.example/check/';

beforeEach(() => {
  render(<QrPage base={BASE} />);
});

const radio = (name: string) => screen.getByRole('radio', { name });
const press = () => userEvent.click(screen.getByRole('button', { name: 'リンクとQRコードを作る' }));

it('shows nothing but what to put right until both facts are there', async () => {
  await press();
  expect(await screen.findAllByText(ja.errors.statusMissing, { exact: false })).toHaveLength(2);
  expect(document.activeElement).toHaveClass('error-summary');
  const links = within(document.activeElement as HTMLElement).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '#status-0',
    '#era-0',
    '#year',
    '#month',
  ]);
  expect(screen.queryByRole('img')).toBeNull();
});

it('makes a link and a code that say the same, moves there, and hides them after a change', async () => {
  await userEvent.click(radio('共同経営者'));
  await userEvent.type(screen.getByRole('textbox', { name: '年' }), 'H31.4.30');
  await press();
  const picture = await screen.findByRole('img');
  const link = `${BASE}#status=joint-manager&joined=2019-04`;
  expect(screen.getByRole('textbox', { name: 'リンク' })).toHaveValue(link);
  const size = Number(picture.getAttribute('viewBox')?.split(' ')[2]);
  const path = picture.querySelector('path')?.getAttribute('d') ?? '';
  expect(readQr(path, size)?.data).toBe(link);
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: /できました/ }));

  await userEvent.click(radio('個人事業主'));
  expect(screen.queryByRole('img')).toBeNull();
});

async function paste(text: string): Promise<HTMLElement> {
  const box = screen.getByRole('textbox', { name: '貼り付ける表' });
  (box as HTMLTextAreaElement).value = text;
  await userEvent.click(screen.getByRole('button', { name: '貼り付けた表を読む' }));
  const heading = await screen.findByRole('heading', {
    name: /人分ができました|してください|ません/,
  });
  expect(document.activeElement).toBe(heading);
  return heading;
}

const codes = () =>
  screen.queryAllByRole('img').map((picture) => {
    const size = Number(picture.getAttribute('viewBox')?.split(' ')[2]);
    return readQr(picture.querySelector('path')?.getAttribute('d') ?? '', size)?.data;
  });

it('makes links for many, and mends a row where it stands', async () => {
  const table =
    '氏名\t地位\t加入年月日\n一\t個人事業主\tS60.4.1\n二\t役員\t10.4.1\n三\t共同経営者\tH31.4\n';
  expect(await paste(table)).toHaveTextContent('2人分ができました。1行を直してください');
  const row = screen.getByRole('group', { name: '3行目：二' });
  expect(row).toHaveAccessibleDescription(/「地位」を読めません/);
  await userEvent.selectOptions(within(row).getByRole('combobox'), '会社等の役員');
  const mendRows = () => userEvent.click(screen.getByRole('button', { name: '直した行を読む' }));
  await mendRows();
  expect(screen.getByRole('group', { name: '3行目：二' })).toHaveAccessibleDescription(
    /「加入年月日」.*「1998-04」とも「2010-04」とも/,
  );
  const month = within(screen.getByRole('group', { name: '3行目：二' })).getByRole('textbox', {
    name: '加入年月日',
  });
  await userEvent.clear(month);
  await userEvent.type(month, '1998-04');
  await mendRows();
  expect(document.activeElement).toHaveTextContent(/^3人分ができました$/);
  expect(screen.queryByRole('group', { name: /行目/ })).toBeNull();
  await userEvent.click(screen.getByText('だれに、どの項目を確かめるか'));
  expect(screen.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual([
    '一',
    '二',
    '三',
  ]);
  const hashes = ['sole-proprietor&joined=1985-04', 'company-officer&joined=1998-04'];
  expect(codes()).toEqual(
    [...hashes, 'joint-manager&joined=2019-04'].map((hash) => `${BASE}#status=${hash}`),
  );
});

it('says what is wrong with a table, and keeps it', async () => {
  const table = '氏名\t加入年月日\n一\tS60.4.1\n';
  expect(await paste(table)).toHaveTextContent('表を読めませんでした');
  expect(screen.getByText(/「地位」か「status」がありません/)).toBeVisible();
  expect(screen.getByRole('textbox', { name: '貼り付ける表' })).toHaveValue(table);
});

describe('the address that the links begin with', () => {
  it('is not asked for where the page stands on a public one', () => {
    expect(screen.queryByRole('textbox', { name: /公開したアドレス/ })).toBeNull();
  });

  it.each(['http://localhost:4173/', 'file:///home/a/dist/', 'http://form.example/'])(
    'is asked for on %s, and what no card may carry is refused',
    async (own) => {
      cleanup();
      render(<QrPage base={own} />);
      await paste('氏名\t地位\t加入年月日\n一\t個人事業主\tS60.4.1\n');
      expect(codes()).toEqual([`${own}#status=sole-proprietor&joined=1985-04`]);
      expect(screen.getByText(/印刷して配る前に/)).toBeVisible();
      const box = screen.getByRole('textbox', { name: /公開したアドレス/ });
      const take = async (typed: string) => {
        await userEvent.clear(box);
        await userEvent.type(box, `${typed}{Enter}`);
      };
      for (const wrong of ['https://FORM/', 'https://form.example/qr/', 'form.example']) {
        await take(wrong);
        expect(document.activeElement).toBe(box);
        expect(box).toHaveAccessibleDescription(/ください。$/);
        expect(box).toHaveValue(wrong);
        expect(codes()[0]).toContain(own);
      }
      await take(BASE);
      expect(box).toHaveAccessibleDescription('');
      expect(screen.queryByText(/印刷して配る前に/)).toBeNull();
      expect(codes()).toEqual([`${BASE}#status=sole-proprietor&joined=1985-04`]);
    },
  );
});

it('gives the code to embed, as the contract writes it', () => {
  const code = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '埋め込みのコード' });
  expect(code.value.split('\n')).toEqual([
    `<iframe data-shikaku-kakunin title="加入資格確認書" src="${BASE}" width="100%" height="1200" style="border:0"></iframe>`,
    `<script src="${BASE}embed.js" defer></script>`,
  ]);
});
