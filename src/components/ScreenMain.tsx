import { type ReactNode, useEffect } from 'react';
import { useJourney } from '../history/use-journey';
import { plain } from '../i18n/readings';
import { t } from '../i18n/t';
import { checkIdOf, type Step } from '../journey/step';
import { FOLDER } from '../page-attributes';
import { languageOf } from '../texts/languages';
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

const screenOf = (step: Step, isOtherCard: boolean): string => {
  if (isOtherCard) return 'other-card';
  if (step === 'card') return 'status';
  return checkIdOf(step) ? 'check' : step;
};

/** The `<main>` of every screen. On a change of screen the focus goes to its h1, so that it is read out. */
export function ScreenMain({ title, hasError = false, outcome, children }: Props) {
  const { position, isArrival, arrived, language } = useJourney();
  const { step } = position.place;
  const isOtherCard = position.journey.otherCard !== undefined;

  useEffect(() => {
    const { lang, folder } = languageOf(language);
    document.documentElement.lang = lang;
    document.documentElement.setAttribute(FOLDER, folder);
  }, [language]);

  useEffect(() => {
    const full = t('service.title', { heading: title });
    document.title = plain(hasError ? t('service.errorTitle', { title: full }) : full);
  }, [title, hasError]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: in another language the screen is read out anew.
  useEffect(() => {
    // Nobody asked for the screen found on load: the focus stays where the browser puts it.
    if (!isArrival) {
      moveFocus(document.querySelector<HTMLElement>('main h1'));
      window.scrollTo(0, 0);
    }
    arrived();
  }, [isArrival, language]);

  return (
    <main
      id="main"
      data-screen={screenOf(step, isOtherCard)}
      data-check={isOtherCard ? undefined : checkIdOf(step)}
      data-outcome={outcome}
    >
      <BackButton />
      {!isOtherCard && <DroppedNotice />}
      {children}
    </main>
  );
}
