import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ANSWERS } from '../../src/domain/answers';
import { CHECK_IDS } from '../../src/domain/checks';
import { STATUSES } from '../../src/domain/contractor';
import { parseEntry } from '../../src/history/entry';
import type { JourneyHistory } from '../../src/history/visit';
import {
  change,
  isLanding,
  type Move,
  placeBefore,
  restart,
  showResult,
  tellAnswer,
  tellJoined,
  tellMonthUnknown,
  tellStatus,
} from '../../src/journey/moves';
import { checkStep, type Step } from '../../src/journey/step';
import { aMonth } from '../fixtures/arbitraries';
import { openTab, type Tab } from '../fixtures/browser-tab';
import { runs } from '../fixtures/effort';
import { PATIENCE } from '../fixtures/patience';
import { CODES } from '../fixtures/texts';

/** What the screen shown offers; chosen by numbers, so that any sequence makes sense. */
function pressesOn(step: Step, pick: number, month: number): Move[] {
  const status = STATUSES[pick % STATUSES.length] ?? 'joint-manager';
  const answer = ANSWERS[pick % ANSWERS.length] ?? 'no';
  if (step === 'status' || step === 'card') return [tellStatus(status)];
  if (step === 'joined') return [tellJoined({ month }), tellMonthUnknown];
  if (step === 'period') return [tellJoined({ period: 'unknown' })];
  if (step === 'result') return [restart];
  if (step !== 'review') return [tellAnswer(answer)];
  const steps: Step[] = ['status', 'joined', ...CHECK_IDS.map(checkStep)];
  return [showResult(true), change(steps[pick % steps.length] ?? 'status')];
}

/** The person's side: what was told last. Nothing but a press changes it. */
interface Person {
  history: JourneyHistory;
  told: string;
}

const toldIn = (history: JourneyHistory): string => {
  const { facts, answers, oval } = history.visit().position.journey;
  return JSON.stringify({ facts, answers, oval });
};

type Action = (tab: Tab, person: Person, isFramed: boolean) => void;

const act = (name: string, run: Action) => ({ name, run });

const aPress = fc.tuple(fc.nat(20), fc.nat(3), aMonth).map(([pick, which, month]) =>
  act(`press ${pick}/${which}`, (_, person) => {
    const { step } = person.history.visit().position.place;
    const presses = pressesOn(step, pick, month);
    person.history.move(presses[which % presses.length] as Move);
    person.told = toldIn(person.history);
  }),
);

const anAction = fc.oneof(
  { weight: 8, arbitrary: aPress },
  {
    weight: 2,
    arbitrary: fc.constant(
      act('戻る', (tab, { history }) => {
        const { position } = history.visit();
        if (isLanding(position.place)) return;
        const place = placeBefore(position);
        history.back();
        tab.settle();
        expect(history.visit().position.place).toEqual(place);
      }),
    ),
  },
  { weight: 2, arbitrary: fc.constant(act('Back', (tab) => tab.at() > 0 && tab.go(-1))) },
  { weight: 1, arbitrary: fc.constant(act('Forward', (tab) => tab.go(1))) },
  {
    weight: 1,
    arbitrary: fc.constant(
      act('reload', (tab, person, isFramed) => {
        // A frame's entries are gone with its document: it starts anew, which is another test.
        if (isFramed || tab.address() === undefined) return;
        tab.setDropping(false);
        person.history = tab.load();
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...CODES)
      .map((code) => act(`language ${code}`, (_, { history }) => history.changeLanguage(code))),
  },
  {
    weight: 1,
    arbitrary: fc.boolean().map((drops) => act(`drops: ${drops}`, (tab) => tab.setDropping(drops))),
  },
  {
    weight: 1,
    arbitrary: fc.constant(
      act('the host jumps', (tab, _, isFramed) => isFramed && tab.addForeignEntry()),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constant(
      act('a visit elsewhere', (tab) => tab.address() !== undefined && tab.returnFromMemory()),
    ),
  },
);

/** What the browser itself travels away from, or refuses, cannot be emptied. */
const LEAVES_COPIES = ['Back', 'Forward', '戻る', 'drops: true'];

const copiesBehind = (tab: Tab): number =>
  tab.entries.slice(0, tab.at()).filter(({ state }) => parseEntry(state)?.copy).length;

it(
  'after any sequence of presses, Back, Forward, reload and change of language, the answers are the last ones given',
  () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.array(anAction, { minLength: 30, maxLength: 30, size: 'max' }),
        (isFramed, actions) => {
          const tab = openTab('', { isFramed });
          const person: Person = { history: tab.load(), told: '' };
          person.told = toldIn(person.history);
          const leavesCopies = actions.some(({ name }) => LEAVES_COPIES.includes(name));
          for (const { run } of actions) {
            run(tab, person, isFramed);
            expect(toldIn(person.history)).toBe(person.told);
            if (!leavesCopies && !isFramed) expect(copiesBehind(tab)).toBe(0);
          }
        },
      ),
      { numRuns: runs(1500) },
    );
  },
  PATIENCE,
);
