import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { t } from '../../src/i18n/t';
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

  test('where the browser refuses in silence, another way is shown', async () => {
    vi.spyOn(window, 'print').mockReturnValue();
    await walkToResult();
    await user.click(button('印刷する'));
    expect(await within(main()).findByText(t('result.printHint'))).toBeVisible();
    expect(screen.queryByRole('button', { name: '印刷する' })).toBeNull();
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
      '① 該当していなかった',
      '② わからない',
      '③ 該当していなかった',
      '④ 該当していた',
      '⑤ 該当していなかった',
      '⑥ 対象外',
      '⑦ 対象外',
      '⑧ 対象外',
    ]);
    const text = lines.join('\n');
    const told = ['該当する可能性がある項目があります', '②と④', '個人事業主', '2027年4月1日'];
    for (const words of [...told, '昭和64年1月（1989年1月）']) expect(text).toContain(words);
    expect(await within(main()).findByText(t('result.copied'))).toHaveRole('status');
    expect(shownText()).toBeNull();
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

    expect(await within(main()).findByText(t('result.copyByHand'))).toHaveRole('status');
    const text = within(main()).getByRole<HTMLTextAreaElement>('textbox');
    expect(text).toHaveAttribute('readonly');
    expect(text.value).toContain('①～⑧のいずれにも該当しないことを確認しました');
    expect(text.value.match(/^[①-⑧] /gm)).toHaveLength(8);
    await user.click(text);
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe(text.value);
  });
});
