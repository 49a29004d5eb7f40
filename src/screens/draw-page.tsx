import { startTransition } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root, type RootOptions } from 'react-dom/client';
import { FaultPanel } from '../components/FaultPanel';
import { JourneyContext } from '../history/use-journey';
import type { JourneyHistory } from '../history/visit';
import { restart } from '../journey/moves';
import { App } from './App';
import { keepFocus } from './keep-focus';
import { watchCopies } from './watch-copies';

/** An empty root in the place of the damaged one, whatever became of that. */
function emptyRoot(): HTMLElement {
  const root = document.createElement('div');
  root.id = 'root';
  const old = document.getElementById('root');
  if (old) old.replaceWith(root);
  else document.body.prepend(root);
  return root;
}

/**
 * Draws the journey. `isPrerendered`: the landing stands on the page already. Translators, extensions and host pages
 * change a page behind React's back, until it fails on something that is gone, or somebody turns to a copy of a control,
 * which is dead: then all is drawn anew from the journey, with every answer, draft and the focus. Only a second failure on
 * the same screen shows the fault page.
 */
export function drawPage(history: JourneyHistory, isPrerendered: boolean): void {
  const page = (
    <JourneyContext value={history}>
      <App />
    </JourneyContext>
  );
  let root: Root;
  let failed: string | undefined;
  let isToBeDrawn = false;
  const keepingFocus = keepFocus();

  /**
   * Draws as soon as whoever has changed the page, or React itself, has ended, and before the browser takes in anything
   * else: a key that came first would be typed into what is thrown away. By a promise: old phones have no `queueMicrotask`.
   */
  function drawSoon(draw: () => void): void {
    if (isToBeDrawn) return;
    isToBeDrawn = true;
    void Promise.resolve().then(() => {
      isToBeDrawn = false;
      keepingFocus(draw);
    });
  }

  const options: RootOptions = {
    onUncaughtError(error) {
      // React tells of each place in which one drawing fails.
      if (isToBeDrawn) return;
      console.error(error);
      const { key, language } = history.visit();
      const screen = `${key} ${language}`;
      const isSecond = failed === screen;
      failed = screen;
      drawSoon(isSecond ? showFault : drawAnew);
    },
    // A page translator or an extension was there first: React draws the page anew. By default it would be reported
    // like a fault, which it is not.
    onRecoverableError: () => {},
  };

  function drawAnew(): void {
    history.arriveAgain();
    root = createRoot(emptyRoot(), options);
    flushSync(() => root.render(page));
  }

  watchCopies(() =>
    drawSoon(() => {
      // Where React no longer finds what it has made, that is said here, too.
      isToBeDrawn = true;
      root.unmount();
      isToBeDrawn = false;
      drawAnew();
    }),
  );

  function showFault(): void {
    const goOn = () => {
      failed = undefined;
      drawAnew();
      document.querySelector<HTMLElement>('#root h1')?.focus();
    };
    // What was told may be what led here: the page that opens anew knows nothing of it.
    const forget = () => history.move(restart);
    flushSync(() => createRoot(emptyRoot()).render(<FaultPanel goOn={goOn} restart={forget} />));
    document.querySelector<HTMLElement>('#root h1')?.focus();
  }

  const place = document.getElementById('root') ?? emptyRoot();
  // As a transition it is done in slices.
  startTransition(() => {
    root = isPrerendered ? hydrateRoot(place, page, options) : createRoot(place, options);
    if (!isPrerendered) root.render(page);
  });
}
