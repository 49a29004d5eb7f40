import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { toMonth } from '../../src/domain/month';
import { t } from '../../src/i18n/t';
import { readCardLink } from '../../src/journey/card-link';
import { ja } from '../../src/texts/ja';
import { MARKS } from '../fixtures/cases';
import { openForm } from './open-form';
import { button, main, user } from './person';
import { walkToResult } from './walk';

beforeEach(() => openForm());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('printing', () => {
  test('prints what is on the screen, once a press', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    await walkToResult();
    expect(print).not.toHaveBeenCalled();
    await user.click(button('印刷する'));
    expect(print).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['in silence', () => {}],
    [
      'by a fault',
      () => {
        throw new Error('blocked');
      },
    ],
  ])('where the browser refuses %s, another way is shown', async (_, print) => {
    vi.spyOn(window, 'print').mockImplementation(print);
    await walkToResult();
    await user.click(button('印刷する'));
    expect(await within(main()).findByText(t('result.printHint'))).toBeVisible();
    expect(screen.queryByRole('button', { name: '印刷する' })).toBeNull();
  });
});

describe('out of an app’s browser', () => {
  const inApp = () =>
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (Linux; Android 13; wv)');

  test('the facts come along by the card’s link, and it is said that the answers do not', async () => {
    inApp();
    await walkToResult({ joined: ['showa', '60', '4'] });
    expect(within(main()).getByText(t('result.otherBrowser'))).toBeVisible();
    expect(within(main()).getByText(t('result.printHint'))).toBeVisible();
    expect(screen.queryByRole('button', { name: '印刷する' })).toBeNull();
    await user.click(button(t('result.copyLink')));
    const link = new URL(await navigator.clipboard.readText());
    expect(link.origin + link.pathname).toBe(window.location.origin + window.location.pathname);
    expect(readCardLink(link.hash, toMonth(2026, 1)).facts).toEqual({
      status: 'sole-proprietor',
      joined: { month: toMonth(1985, 4) },
    });
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('NotAllowedError'));
    await user.click(button(t('result.copyLink')));
    expect(await within(main()).findByRole('textbox')).toHaveValue(link.href);
  });

  test('no link is offered where the month is not known', async () => {
    inApp();
    await walkToResult({ period: 'unknown' });
    expect(within(main()).getByText(t('result.otherBrowser'))).toBeVisible();
    expect(screen.queryByRole('button', { name: t('result.copyLink') })).toBeNull();
  });
});

describe('paper', () => {
  test('in large letters is one press, and no longer asked for after it', async () => {
    const seen: unknown[] = [];
    vi.spyOn(window, 'print').mockImplementation(() => {
      window.dispatchEvent(new Event('beforeprint'));
      seen.push(document.documentElement.dataset['paper']);
      window.dispatchEvent(new Event('afterprint'));
    });
    await walkToResult();
    await user.click(button('大きな文字で印刷'));
    await user.click(button('印刷する'));
    expect(seen).toEqual(['large', undefined]);
  });

  test('is saved under a name with the day, whoever starts the print; the tab keeps its own', async () => {
    vi.setSystemTime('2027-03-31T15:00:00Z');
    await walkToResult();
    const title = document.title;
    window.dispatchEvent(new Event('beforeprint'));
    expect(document.title).toBe('小規模企業共済 加入資格セルフチェックの結果 2027-04-01');
    expect(document.title).not.toMatch(/[\\/:*?"<>|]/);
    window.dispatchEvent(new Event('afterprint'));
    expect(document.title).toBe(title);
  });
});

describe('sharing', () => {
  const offer = (share: (data: ShareData) => Promise<void>) =>
    Object.defineProperty(navigator, 'share', { value: vi.fn(share), configurable: true });
  const refusal = (name: string) => () =>
    Promise.reject(name ? new DOMException('', name) : undefined);
  afterEach(() => Reflect.deleteProperty(navigator, 'share'));

  test('is not offered where the browser cannot', async () => {
    await walkToResult();
    expect(screen.queryByRole('button', { name: '共有する' })).toBeNull();
  });

  test('gives the text alone', async () => {
    offer(async () => {});
    await walkToResult();
    await user.click(button('共有する'));
    expect(navigator.share).toHaveBeenCalledWith({
      text: expect.stringMatching(/セルフチェックの結果[\s\S]*これは回答ではありません。.*$/),
    });
  });

  test.each([
    ['AbortError', false],
    ['NotAllowedError', true],
    // A browser within an app gives no reason.
    ['', true],
  ])('after %s the text to copy is shown: %s', async (name, isShown) => {
    offer(refusal(name));
    await walkToResult();
    await user.click(button('共有する'));
    await waitFor(() => expect(screen.queryByRole('textbox') !== null).toBe(isShown));
  });
});

describe('copying', () => {
  const press = () => user.click(button('回答をコピーする'));
  const shownText = () => main().querySelector('textarea');

  test('puts every fact, answer and the date into the clipboard once, the marks in the card’s order', async () => {
    vi.setSystemTime('2027-03-31T15:00:00Z');
    await walkToResult({ joined: ['showa', '64', '1'] }, { 4: 'yes', 2: 'unsure' });
    await press();

    const lines = (await navigator.clipboard.readText()).split('\n');
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.filter((line) => /^[①-⑧]/.test(line))).toEqual([
      `① 該当していなかった：${ja.checks.c1.no}`,
      '② わからない',
      `③ 該当していなかった：${ja.checks.c3.no}`,
      `④ 該当していた：${ja.checks.c4.yes}`,
      `⑤ 該当していなかった：${ja.checks.c5.no}`,
      '⑥ 対象外（確認は不要）：会社等の役員の方だけの項目です',
      '⑦ 対象外（確認は不要）：平成6年4月以降に加入した方だけの項目です',
      '⑧ 対象外（確認は不要）：平成23年1月以降に加入した方だけの項目です',
    ]);
    expect(lines[lines.length - 1]).toBe(t('copy.notReply'));
    expect(lines).toContain(t('result.lead'));
    const text = lines.join('\n');
    const told = ['該当する可能性がある項目があります', '②と④', '個人事業主', '2027年4月1日'];
    for (const words of [...told, '昭和64年1月（1989年1月）']) expect(text).toContain(words);
    expect(await within(main()).findByRole('status')).toHaveTextContent(t('result.copied'));
    expect(shownText()).toBeNull();
  });

  test('says each time that it was done, never twice in the same words, which would not be heard', async () => {
    await walkToResult();
    for (const words of ['copied', 'copiedAgain', 'copied'] as const) {
      await press();
      const status = within(main()).getByRole('status');
      expect(await within(status).findByText(t(`result.${words}`))).toBeVisible();
    }
  });

  test.each([
    [
      'is missing',
      () => vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never),
    ],
    [
      'refuses',
      () =>
        vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('NotAllowedError')),
    ],
  ])('shows the text where the clipboard %s', async (_, breakClipboard) => {
    await walkToResult();
    breakClipboard();
    await press();

    expect(await within(main()).findByRole('status')).toHaveTextContent(t('result.copyByHand'));
    const text = within(main()).getByRole<HTMLTextAreaElement>('textbox');
    expect(text).toHaveAttribute('readonly');
    expect(text.value).toContain(t('result.confirmed.heading'));
    expect(text.value.match(/^[①-⑳](?= )/gm)).toEqual(MARKS);
    await user.click(text);
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe(text.value);
  });
});
