import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { t } from '../../src/i18n/t';
import { cardWords } from '../../src/texts/card-words';
import { MARKS } from '../fixtures/cases';
import { openForm } from './open-form';
import { choose, control, goOn, heading, leave, main, primary, user, where } from './person';

const question = () => screen.getByRole('group', { name: t('status.heading') });
const radios = () => within(question()).getAllByRole<HTMLInputElement>('radio');

describe('the landing', () => {
  beforeEach(() => openForm());

  test('asks for one of three statuses under its only h1, with nothing preselected', () => {
    expect(where()).toBe('status');
    expect(screen.getAllByRole('heading', { level: 1 })).toEqual([heading()]);
    expect(heading().closest('fieldset > legend')).not.toBeNull();
    expect(radios().map(({ name, value }) => `${name}=${value}`)).toEqual([
      'status=sole-proprietor',
      'status=company-officer',
      'status=joint-manager',
    ]);
    const labels = ['個人事業主', '会社等の役員', '共同経営者'];
    expect(labels.map((name) => screen.getByRole('radio', { name }))).toEqual(radios());
    for (const radio of radios()) expect(radio).not.toBeChecked();
  });

  test('has its button below the question, enabled, and no way back', () => {
    const next = screen.getByRole('button', { name: '次へ進む' });
    expect(next).toBe(primary());
    expect(next).toBeEnabled();
    const follows = question().compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING;
    expect(follows).toBeTruthy();
    expect(screen.queryByRole('button', { name: '戻る' })).toBeNull();
  });

  test('takes no focus on load, and says that it is live', () => {
    expect(document.body).toHaveFocus();
    expect(document.documentElement).toHaveAttribute('data-live');
  });

  test('says in three lines what this is, before the question', () => {
    const [about] = within(main()).getAllByRole('list') as [HTMLElement];
    expect(within(about).getAllByRole('listitem')).toHaveLength(3);
    const follows = about.compareDocumentPosition(question()) & Node.DOCUMENT_POSITION_FOLLOWING;
    expect(follows).toBeTruthy();
  });

  test('does not advance by itself: the arrow keys only choose', async () => {
    const before = main();
    await user.click(radios()[0] as HTMLElement);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(control('status', 'joint-manager')).toBeChecked();
    expect(main()).toBe(before);
  });

  test('goes on by Enter in a radio, and gives the focus to the next h1', async () => {
    await choose('status', 'company-officer');
    await leave(() => user.keyboard('{Enter}'));
    expect(where()).toBe('joined');
    expect(heading()).toHaveFocus();
  });

  test('says where the status is printed, and that the desk can tell', () => {
    expect(within(main()).getByRole('heading', { name: t('status.unknownTitle') })).toBeVisible();
    expect(within(main()).getByText(t('status.unknown'))).toHaveTextContent('共済相談室');
  });
});

describe('the leaflet below', () => {
  beforeEach(() => openForm());

  const leaflet = () => screen.getByRole('region', { name: t('leaflet.title') });

  test('shows the sentences and conditions of all checks, unanswered', () => {
    const card = within(leaflet()).getByRole('region', { name: t('mirror.of') });
    const [list] = within(card).getAllByRole('list');
    const items = within(list as HTMLElement).getAllByRole('listitem');
    expect(items).toHaveLength(MARKS.length);
    Object.values(cardWords.checks).forEach(({ condition, sentence }, i) => {
      expect(items[i]).toHaveTextContent(`${MARKS[i]}${condition}${sentence}`);
    });
    for (const item of items) {
      expect(item).not.toHaveAttribute('data-check');
      expect(item).not.toHaveAttribute('data-answer');
    }
  });

  test('shows how to fill the card, and the desk follows', () => {
    for (const key of ['leaflet.fillNone', 'leaflet.fillSome', 'result.voluntary'] as const) {
      expect(within(leaflet()).getByText(t(key))).toBeVisible();
    }
    const desk = screen.getByRole('region', { name: t('desk.title') });
    const follows = leaflet().compareDocumentPosition(desk) & Node.DOCUMENT_POSITION_FOLLOWING;
    expect(follows).toBeTruthy();
  });

  test('stays behind on the next screen', async () => {
    await choose('status', 'sole-proprietor');
    await goOn();
    expect(screen.queryByRole('region', { name: t('leaflet.title') })).toBeNull();
  });
});

test('what was chosen before the script ran stays chosen, and goes on with one press', async () => {
  openForm('', { status: 'joint-manager' });
  expect(control('status', 'joint-manager')).toBeChecked();
  await goOn();
  expect(where()).toBe('joined');
});
