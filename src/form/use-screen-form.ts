import { zodResolver } from '@hookform/resolvers/zod';
import { type MouseEvent, useEffect, useRef } from 'react';
import { type DefaultValues, type FieldValues, useForm } from 'react-hook-form';
import type { $ZodType } from 'zod/v4/core';
import type { ErrorCode } from '../i18n/catalogue';
import type { Draft } from '../journey/journey';
import { useJourney } from '../journey/use-journey';
import { forgetPress, isSecondPress } from './second-press';

/** Something to put right: the id of the control it is about, and the key of the sentence that says what to do. */
export interface Problem {
  field: string;
  target: string;
  code: ErrorCode;
}

interface ScreenForm<Typed extends FieldValues, Read> {
  schema: $ZodType<Read, Typed>;
  /** What the controls show when nothing was typed here before. */
  initial: DefaultValues<Typed>;
  onPress: (read: Read) => void;
  /** The id of the control to lead to, for each field, in the order in which they stand on the screen. */
  targets: { readonly [field in keyof Typed & string]: string };
}

/** Only what a control can hold goes into a draft; an untouched group of radios is null. */
function toDraft(values: FieldValues): Draft {
  const draft: { [name: string]: string | boolean } = {};
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string' || typeof value === 'boolean') draft[name] = value;
  }
  return draft;
}

/**
 * One screen's form. Checked only when the primary button is pressed, never while typing.
 * The button's click is used instead of the form's submit event, which never fires in a frame without `allow-forms`.
 */
export function useScreenForm<Typed extends FieldValues, Read>(screen: ScreenForm<Typed, Read>) {
  const { position, keepDraft } = useJourney();
  const draft = position.journey.drafts[position.place.step];
  const form = useForm<Typed, unknown, Read>({
    resolver: zodResolver(screen.schema as never) as never,
    defaultValues: { ...screen.initial, ...draft } as DefaultValues<Typed>,
    reValidateMode: 'onSubmit',
    // The error summary takes the focus.
    shouldFocusError: false,
  });
  const { subscribe } = form;
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

  /** A screen is left once: a press already under way must not be taken for an answer to the next screen. */
  const isLeft = useRef(false);
  const submit = form.handleSubmit((read) => {
    if (isLeft.current) return;
    isLeft.current = true;
    screen.onPress(read);
  });
  function press(event: MouseEvent): void {
    event.preventDefault();
    if (!isSecondPress(event.nativeEvent)) void submit();
  }

  const { errors, submitCount } = form.formState;
  const problems: Problem[] = [];
  for (const [field, target] of Object.entries<string>(screen.targets)) {
    const code = errors[field]?.message as ErrorCode | undefined;
    if (code) problems.push({ field, target, code });
  }

  return { form, press, presses: submitCount, problems };
}
