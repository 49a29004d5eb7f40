import { startTransition } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type RootOptions } from 'react-dom/client';
import { FaultPanel } from '../components/FaultPanel';
import { inNextTask } from '../form/in-next-task';
import { JourneyContext } from '../history/use-journey';
import type { JourneyHistory } from '../history/visit';
import { restart } from '../journey/moves';
import { App } from './App';

/** An empty root in the place of the damaged one, whatever became of that. */
function emptyRoot(): HTMLElement {
  const root = document.createElement('div');
  root.id = 'root';
  const old = document.getElementById('root');
  if (old) old.replaceWith(root);
  else document.body.prepend(root);
  return root;
}

/** Gives the keyboard to the control that has taken the place of this one, with the caret where it was. */
function focusAgain(before: Element): void {
  const { id, selectionStart, selectionEnd } = before as HTMLInputElement;
  const control = id ? (document.getElementById(id) as HTMLInputElement | null) : null;
  control?.focus({ preventScroll: true });
  // Radios have no caret.
  if (selectionStart != null) control?.setSelectionRange(selectionStart, selectionEnd);
}

/**
 * Draws the journey. `isPrerendered`: the landing stands on the page already. Translators, extensions and host pages
 * change a page behind React's back, until it fails on something that is gone: then all is drawn anew from the
 * journey, with every answer, draft and the focus. Only a second failure on the same screen shows the fault page.
 */
export function drawPage(history: JourneyHistory, isPrerendered: boolean): void {
  const page = (
    <JourneyContext value={history}>
      <App />
    </JourneyContext>
  );
  let failed: string | undefined;
  let isToBeDrawn = false;
  let focused: Element | null = null;
  document.addEventListener('focusin', ({ target }) => {
    focused = target as Element;
  });

  const options: RootOptions = {
    onUncaughtError(error) {
      console.error(error);
      // React tells of each place in which one drawing fails.
      if (isToBeDrawn) return;
      isToBeDrawn = true;
      const { key, language } = history.visit();
      const screen = `${key} ${language}`;
      const isSecond = failed === screen;
      failed = screen;
      // By now React may have taken the page away.
      const before = focused?.isConnected ? document.activeElement : focused;
      // React is still busy with what failed.
      inNextTask(() => {
        isToBeDrawn = false;
        if (isSecond) showFault();
        else drawAnew();
        if (before) focusAgain(before);
      });
    },
    // A page translator or an extension was there first: React draws the page anew. By default it would be reported
    // like a fault, which it is not.
    onRecoverableError: () => {},
  };

  function drawAnew(): void {
    history.arriveAgain();
    flushSync(() => createRoot(emptyRoot(), options).render(page));
  }

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

  const root = document.getElementById('root') ?? emptyRoot();
  // As a transition it is done in slices.
  startTransition(() => {
    if (isPrerendered) hydrateRoot(root, page, options);
    else createRoot(root, options).render(page);
  });
}
