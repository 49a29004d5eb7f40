import { describe, expect, it, vi } from 'vitest';
import { toMonth } from '../../src/domain/month';
import { parseEntry } from '../../src/journey/entry';
import { START, tellAnswer, tellJoined, tellStatus } from '../../src/journey/moves';
import { openTab } from '../fixtures/browser-tab';

type Tab = ReturnType<typeof openTab>;
type History = ReturnType<Tab['load']>;

function answerThree(history: History): void {
  history.move(tellStatus('joint-manager'));
  history.move(tellJoined({ month: toMonth(2012, 4) }));
  for (const answer of ['no', 'yes', 'unsure'] as const) history.move(tellAnswer(answer));
}

/** Starts again, and waits for the browser to have walked back to the first entry. */
async function restart({ window, popped }: Tab, history: History): Promise<void> {
  const { length } = window.history;
  history.restart();
  while (window.history.length >= length) await popped();
}

async function positionsBackwards({ statesBackwards }: Tab) {
  const states = await statesBackwards();
  return states.map((state) => parseEntry(state)?.position);
}

describe('最初からやり直す', () => {
  it('shows the empty first screen at once', () => {
    const history = openTab('#status=joint-manager').load();
    answerThree(history);
    const listener = vi.fn();
    history.subscribe(listener);
    const { key } = history.visit();
    history.restart();
    expect(history.visit().position).toEqual(START);
    expect(history.visit().key).not.toBe(key);
    expect(history.visit().isArrival).toBe(false);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it.each(['', '#status=joint-manager&joined=2012-04'])(
    'leaves no answer in any entry, Back or Forward, opened with %j',
    async (link) => {
      const tab = openTab(link);
      const history = tab.load();
      answerThree(history);
      expect(tab.window.history.length).toBe(6);
      await restart(tab, history);
      expect(tab.window.history.length).toBe(2);
      expect(await positionsBackwards(tab)).toEqual([START, START]);
    },
  );

  it('leaves none if the page was reloaded on the way', async () => {
    const tab = openTab();
    answerThree(tab.load());
    await restart(tab, tab.load());
    expect(await positionsBackwards(tab)).toEqual([START, START]);
  });

  it('leaves none if somebody edited the address on the way', async () => {
    const tab = openTab();
    const history = tab.load();
    history.keepDraft({ status: 'joint-manager' });
    answerThree(history);
    await tab.editFragment('elsewhere');
    history.move(tellAnswer('yes'));
    await restart(tab, history);
    expect(await positionsBackwards(tab)).toEqual([START, START]);
  });

  it('leaves none on the first screen, and needs no entry there', async () => {
    const tab = openTab();
    const history = tab.load();
    history.keepDraft({ status: 'joint-manager' });
    history.restart();
    expect(tab.window.history.length).toBe(1);
    expect(await positionsBackwards(tab)).toEqual([START]);
  });

  it('does not bring answers back by Back, and the journey goes on', async () => {
    const tab = openTab();
    const history = tab.load();
    answerThree(history);
    await restart(tab, history);
    await tab.go(-1);
    expect(history.visit().position).toEqual(START);
    history.move(tellStatus('sole-proprietor'));
    expect(history.visit().position.place).toEqual({ step: 'joined' });
    expect(history.visit().position.journey.answers).toEqual({});
    await tab.go(-1);
    expect(history.visit().position.journey.facts).toEqual({ status: 'sole-proprietor' });
  });

  it('works a second time', async () => {
    const tab = openTab();
    const history = tab.load();
    for (let round = 0; round < 2; round += 1) {
      answerThree(history);
      await restart(tab, history);
    }
    expect(await positionsBackwards(tab)).toEqual([START, START]);
  });

  it('never leaves for the page before, pressed twice or where entries were refused', async () => {
    const tab = openTab();
    const { history: entries } = tab.window;
    entries.replaceState('the page before', '');
    entries.pushState(null, '');
    const history = tab.load();
    history.move(tellStatus('joint-manager'));
    const push = vi.spyOn(entries, 'pushState').mockImplementation(() => {
      throw new DOMException('too many', 'SecurityError');
    });
    history.move(tellJoined({ month: toMonth(2012, 4) }));
    expect(history.visit().position.place).toEqual({ step: 'check-1' });
    push.mockRestore();
    history.move(tellAnswer('yes'));
    const left = vi.spyOn(entries, 'go');
    history.restart();
    history.restart();
    await tab.popped();
    expect(left.mock.calls).toEqual([[-2]]);
    const [last, first, before] = await tab.statesBackwards();
    expect([last, first].map((state) => parseEntry(state)?.position)).toEqual([START, START]);
    expect(before).toBe('the page before');
  });

  it('goes on in memory where the browser refuses every entry', () => {
    const tab = openTab();
    const refuse = () => {
      throw new DOMException('not here', 'SecurityError');
    };
    vi.spyOn(tab.window.history, 'pushState').mockImplementation(refuse);
    vi.spyOn(tab.window.history, 'replaceState').mockImplementation(refuse);
    const history = tab.load();
    answerThree(history);
    expect(history.visit().position.place).toEqual({ step: 'check-4' });
    const left = vi.spyOn(tab.window.history, 'go');
    history.restart();
    expect(history.visit().position).toEqual(START);
    expect(left).not.toHaveBeenCalled();
  });
});
