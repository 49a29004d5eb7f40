import { within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { t } from '../../src/i18n/t';
import { openForm } from './open-form';
import {
  choose,
  control,
  goOn,
  main,
  press,
  pressInVain,
  primary,
  summary,
  typeMonth,
  user,
  where,
} from './person';
import { tellFacts, walkToReview } from './walk';

const SCREENS = [
  {
    at: 'status',
    open: async () => {},
    first: () => control('status', 'sole-proprietor'),
    fix: () => choose('status', 'joint-manager'),
    next: 'joined',
  },
  {
    at: 'joined',
    open: async () => {
      await choose('status', 'sole-proprietor');
      await goOn();
    },
    first: () => control('era', 'showa'),
    fix: () => typeMonth('showa', '60', '4'),
    next: 'check 1',
  },
  {
    at: 'period',
    open: async () => {
      await choose('status', 'sole-proprietor');
      await goOn();
      await press('加入年月がわからない');
    },
    first: () => control('period', '1965-12'),
    fix: () => choose('period', 'unknown'),
    next: 'check 1',
  },
  {
    at: 'check 1',
    open: () => tellFacts({}),
    first: () => control('answer', 'no'),
    fix: () => choose('answer', 'unsure'),
    next: 'check 2',
  },
  {
    at: 'review',
    open: () => walkToReview(),
    first: () => control('oval'),
    fix: () => user.click(control('oval')),
    next: 'result',
  },
];

const scrolled = vi.mocked(Element.prototype.scrollIntoView);

describe.each(SCREENS)('an empty press on $at', ({ at, open, first, fix, next }) => {
  beforeEach(async () => {
    openForm();
    await open();
  });

  test('stays, gives the focus to a summary, and says so in the title', async () => {
    const title = document.title;
    const entries = window.history.length;
    const found = await pressInVain();

    // With the focus comes what is wrong, after the name.
    const links = within(found).getAllByRole('link');
    expect(found).toHaveAccessibleDescription(links.map((link) => link.textContent).join(' '));
    expect(where()).toBe(at);
    expect(window.history.length).toBe(entries);
    expect(document.title).toBe(t('service.errorTitle', { title }));
    expect(document.title).toMatch(/^エラー：/);
    expect(primary()).toBeEnabled();
  });

  test('links to the first control, brings its question into view, and repeats the words beside it', async () => {
    const links = within(await pressInVain()).getAllByRole('link');
    for (const { textContent: words } of links) {
      expect(within(main()).getByText(t('errors.inline', { message: words }))).toBeVisible();
    }
    const [words] = links.map((link) => t('errors.inline', { message: link.textContent }));
    for (const option of main().querySelectorAll<HTMLInputElement>(`[name="${first().name}"]`)) {
      expect(option).toHaveAccessibleDescription(expect.stringMatching(`^${words}`));
    }
    scrolled.mockClear();
    await user.click(links[0] as HTMLElement);

    expect(first()).toHaveFocus();
    expect(scrolled.mock.contexts).toEqual([first().closest('fieldset')?.querySelector('legend')]);
    expect(where()).toBe(at);
    expect(window.location.hash).toBe('');
  });

  test('takes the focus to the summary again when pressed again', async () => {
    const found = await pressInVain();
    await user.click(within(found).getAllByRole('link')[0] as HTMLElement);
    expect(found).not.toHaveFocus();
    await pressInVain();
    expect(found).toHaveFocus();
  });

  test('put right, the next press goes on, and the prefix is gone', async () => {
    await pressInVain();
    await fix();
    expect(summary()).toBeInTheDocument();
    await goOn();

    expect(where()).toBe(next);
    expect(summary()).toBeNull();
    expect(document.title).not.toMatch(/^エラー/);
  });

  test('nothing is reproached before a press: neither by passing through the controls nor by choosing', async () => {
    const controls = main().querySelectorAll('input, button');
    for (const _ of controls) await user.tab();
    await fix();
    await user.tab();
    expect(summary()).toBeNull();
    expect(main().querySelector('[aria-invalid]')).toBeNull();
    expect(document.title).not.toMatch(/^エラー/);
  });
});
