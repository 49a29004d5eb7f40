import { type ReactNode, useEffect } from 'react';
import { plain } from '../i18n/readings';
import { t } from '../i18n/t';
import { checkIdOf, type Step } from '../journey/steps';
import { useJourney } from '../journey/use-journey';
import { BackButton } from './BackButton';
import { DroppedNotice } from './DroppedNotice';
import { moveFocus } from './move-focus';

interface Props {
  /** Names the screen in the browser's title; unique among all screens. */
  title: string;
  hasError?: boolean;
  outcome?: 'confirmed' | 'contact';
  children: ReactNode;
}

const screenOf = (step: Step): string => {
  if (step === 'card') return 'status';
  return checkIdOf(step) ? 'check' : step;
};

/** The `<main>` of every screen. On a change of screen the focus goes to its h1, so that it is read out. */
export function ScreenMain({ title, hasError = false, outcome, children }: Props) {
  const { position, isArrival } = useJourney();
  const { step } = position.place;

  useEffect(() => {
    const full = t('service.title', { heading: title });
    document.title = plain(hasError ? t('service.errorTitle', { title: full }) : full);
  }, [title, hasError]);

  useEffect(() => {
    // Nobody asked for the screen found on load: the focus stays where the browser puts it.
    if (isArrival) return;
    moveFocus(document.querySelector<HTMLElement>('main h1'));
    window.scrollTo(0, 0);
  }, [isArrival]);

  return (
    <main
      id="main"
      data-screen={screenOf(step)}
      data-check={checkIdOf(step)}
      data-outcome={outcome}
    >
      <BackButton />
      <DroppedNotice />
      {children}
    </main>
  );
}
