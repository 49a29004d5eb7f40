import { zodResolver } from '@hookform/resolvers/zod';
import { type MouseEvent, useState } from 'react';
import { type DefaultValues, type FieldValues, useForm } from 'react-hook-form';
import type { $ZodType } from 'zod/v4/core';
import type { Month } from '../domain/month';
import type { ErrorCode } from '../texts/catalogue';
import { inNextTask } from './in-next-task';
import { isSecondPress } from './second-press';

/** Something to put right: the id of the control it is about, and the key of the sentence that says what to do. */
export interface Problem {
  field: string;
  target: string;
  code: ErrorCode;
  /** The months that the sentence names. */
  readings: readonly Month[];
}

export interface CheckedForm<Typed extends FieldValues, Read> {
  schema: $ZodType<Read, Typed>;
  /** What the controls show when nothing was typed here before. */
  initial: DefaultValues<Typed>;
  onPress: (read: Read) => void;
  /** The id of the control to lead to, for each field, in the order in which they stand on the screen. */
  targets: { readonly [field in keyof Typed & string]: string };
}

/**
 * A form that is checked only when its primary button is pressed, never while typing.
 * The button's click is used instead of the form's submit event, which never fires in a frame without `allow-forms`.
 */
export function useCheckedForm<Typed extends FieldValues, Read>(checked: CheckedForm<Typed, Read>) {
  const form = useForm<Typed, unknown, Read>({
    resolver: zodResolver(checked.schema),
    defaultValues: checked.initial,
    reValidateMode: 'onSubmit',
    // The error summary takes the focus.
    shouldFocusError: false,
  });
  // A fault while a press is carried out is one of the screen: it is drawn anew.
  const [, setState] = useState<never>();
  const fail = (error: unknown) =>
    setState(() => {
      throw error;
    });
  const submit = form.handleSubmit(checked.onPress);
  function press(event: MouseEvent): void {
    event.preventDefault();
    if (!isSecondPress(event.nativeEvent)) inNextTask(() => submit().catch(fail));
  }

  // Both change together: by the count the summary knows that there is something new to lead to.
  const { errors, submitCount } = form.formState;
  const problems: Problem[] = [];
  for (const [field, target] of Object.entries<string>(checked.targets)) {
    const message = errors[field]?.message as string | undefined;
    const [code, ...readings] = message?.split(' ') ?? [];
    if (code)
      problems.push({ field, target, code: code as ErrorCode, readings: readings.map(Number) });
  }

  return { form, press, presses: submitCount, problems };
}
