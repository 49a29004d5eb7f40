import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { startTexts } from '../../src/i18n/t';
import { QrPage } from '../../src/kit/qr-page/QrPage';
import { cardWords } from '../../src/texts/card-words';
import { ja } from '../../src/texts/ja';
import { readQr } from '../fixtures/read-qr';

const BASE = 'https://form.example/check/';

startTexts('ja', { form: ja, card: cardWords });
// jsdom lays nothing out, so it cannot scroll.
Element.prototype.scrollIntoView = vi.fn();

beforeEach(() => {
  render(<QrPage base={BASE} />);
});

const radio = (name: string) => screen.getByRole('radio', { name });
const press = () => userEvent.click(screen.getByRole('button', { name: 'リンクとQRコードを作る' }));

it('shows nothing but what to put right until both facts are there', async () => {
  await press();
  expect(await screen.findAllByText(ja.errors.statusMissing, { exact: false })).toHaveLength(2);
  expect(document.activeElement).toHaveClass('error-summary');
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
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
