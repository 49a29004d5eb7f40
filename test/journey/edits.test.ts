import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ANSWERS } from '../../src/domain/answers';
import { type Joined, STATUSES } from '../../src/domain/contractor';
import { askedChecks } from '../../src/domain/gate';
import { findingOf } from '../../src/domain/outcome';
import { contractorOf, type Journey } from '../../src/journey/journey';
import {
  change,
  confirmCard,
  type Move,
  type Place,
  type Position,
  START,
  showResult,
  tellAnswer,
  tellJoined,
  tellMonthUnknown,
  tellStatus,
} from '../../src/journey/moves';
import { checkIdOf, checkStep } from '../../src/journey/step';
import { firstMissing, settle } from '../../src/journey/steps';
import { aJoined, aMonth, aStatus } from '../fixtures/arbitraries';
import { runs } from '../fixtures/effort';
import { askedBy, linked, screensOf } from '../fixtures/journeys';
import { PATIENCE } from '../fixtures/patience';

/** All that can be pressed on the present screen. */
function offered({ place, journey }: Position, joined: Joined): Move[] {
  const { step } = place;
  const { status, joined: known } = journey.facts;
  const factChanges = [...(status ? [change('status')] : []), ...(known ? [change('joined')] : [])];
  if (step === 'card' && status) return [confirmCard, ...factChanges];
  if (step === 'card') return [...STATUSES.map(tellStatus), ...factChanges];
  if (step === 'status') return STATUSES.map(tellStatus);
  if (step === 'joined') return 'month' in joined ? [tellJoined(joined)] : [tellMonthUnknown];
  if (step === 'period') return 'period' in joined ? [tellJoined(joined)] : [];
  // Most say no to most, or nobody would ever be done without a call.
  if (checkIdOf(step)) return (['no', 'no', ...ANSWERS] as const).map(tellAnswer);
  if (step === 'result') return [];
  const asked = askedBy(journey.facts) ?? [];
  const isClear = asked.every((id) => journey.answers[id] === 'no');
  const changes = asked.map((id) => change(checkStep(id)));
  return [...factChanges, ...changes, showResult(isClear), showResult(false)];
}

/** A fresh walk by somebody who was told only the facts and the answers that stand at the end. */
function retold({ facts, answers }: Journey): Position {
  const { status, joined } = facts;
  let position = START;
  if (status) position = tellStatus(status)(position);
  if (status && joined) position = tellJoined(joined)(position);
  for (;;) {
    const id = checkIdOf(position.place.step);
    const answer = id && answers[id];
    if (!answer) return position;
    position = tellAnswer(answer)(position);
  }
}

const aStart = fc.oneof(
  fc.constant(START),
  fc.record({ status: aStatus, joined: fc.record({ month: aMonth }) }).map(linked),
  fc.record({ status: aStatus }).map(linked),
  fc.record({ joined: fc.record({ month: aMonth }) }).map(linked),
);
/** `pick` chooses among what the screen offers; now and then somebody goes Back or Forward instead. */
const anEdit = fc.record({
  pick: fc.nat(1000),
  joined: aJoined,
  traverse: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.boolean()),
});

it(
  'any edits end where a fresh walk ends that is told only what stands at the end',
  () => {
    const finished = new Set<string>();
    fc.assert(
      fc.property(aStart, fc.array(anEdit, { size: 'max', maxLength: 60 }), (start, edits) => {
        let position = start;
        const entries: Place[] = [start.place];
        const astray: Place[] = [];
        for (const { pick, joined, traverse } of edits) {
          const moves = offered(position, joined);
          const move = moves[pick % moves.length];
          const { journey } = position;
          const entry = entries[pick % entries.length] as Place;
          if (traverse || !move) {
            position = { place: { ...entry, step: settle(entry.step, journey) }, journey };
          } else {
            position = move(position);
          }
          entries.push(position.place);
          if (!screensOf(position.journey).includes(position.place.step))
            astray.push(position.place);
        }
        expect(astray).toEqual([]);

        const { journey } = position;
        const fresh = retold(journey).journey;
        expect(firstMissing(fresh)).toBe(firstMissing(journey));
        const contractor = contractorOf(journey);
        if (!contractor) return;
        const asked = askedChecks(contractor);
        expect(asked).toEqual(askedBy(journey.facts));
        expect(Object.keys(journey.answers).filter((id) => !asked.join().includes(id))).toEqual([]);
        const finding = findingOf(journey.answers, contractor);
        expect(contractorOf(fresh)).toEqual(contractor);
        expect(finding).toEqual(findingOf(fresh.answers, contractor));
        if (finding.kind !== 'unanswered') expect(fresh.answers).toEqual(journey.answers);
        finished.add(finding.kind);
      }),
      { numRuns: runs(3000) },
    );
    expect([...finished].sort()).toEqual(['clear', 'contact', 'unanswered']);
  },
  PATIENCE,
);
