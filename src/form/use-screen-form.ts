import { useEffect, useRef } from 'react';
import type { DefaultValues, FieldValues } from 'react-hook-form';
import { useJourney } from '../history/use-journey';
import type { Draft } from '../journey/journey';
import { forgetPress } from './second-press';
import { type CheckedForm, useCheckedForm } from './use-checked-form';

/** Only what a control can hold goes into a draft; an untouched group of radios is null. */
function toDraft(values: FieldValues): Draft {
  const draft: { [name: string]: string | boolean } = {};
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string' || typeof value === 'boolean') draft[name] = value;
  }
  return draft;
}

/** One screen's form, which keeps in the journey what is chosen or typed and not yet pressed. */
export function useScreenForm<Typed extends FieldValues, Read>(screen: CheckedForm<Typed, Read>) {
  const { position, keepDraft } = useJourney();
  const draft = position.journey.drafts[position.place.step];
  /** A screen is left once: a press already under way must not be taken for an answer to the next screen. */
  const isLeft = useRef(false);
  const checked = useCheckedForm<Typed, Read>({
    ...screen,
    initial: { ...screen.initial, ...draft } as DefaultValues<Typed>,
    onPress(read) {
      if (isLeft.current) return;
      isLeft.current = true;
      screen.onPress(read);
    },
  });

  // By 「戻る」 a screen is left, too.
  useEffect(
    () => () => {
      isLeft.current = true;
    },
    [],
  );

  const { subscribe } = checked.form;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          forgetPress();
          keepDraft(toDraft(values));
        },
      }),
    [subscribe, keepDraft],
  );

  return checked;
}
