import { type FormEvent, useState } from 'react';
import { baseDoubt, readBase } from '../base-address';
import { TEXTS } from './texts';

interface Props {
  base: string;
  onBase: (base: string) => void;
}

/**
 * Where the page stands on an address that no card must carry: says so, and lets the form's own be typed.
 */
export function BaseForm({ base, onBase }: Props) {
  const [problem, setProblem] = useState<string>();
  const doubt = baseDoubt(base);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get('base') ?? '').trim();
    const read = readBase(typed);
    setProblem('problem' in read ? read.problem : undefined);
    if ('base' in read) onBase(read.base);
    else document.getElementById('base')?.focus();
  }

  return (
    <form className="base-form actions" noValidate onSubmit={submit}>
      <p className="notice" role="status">
        {doubt ? TEXTS.doubts[doubt] : TEXTS.basePrinted}
      </p>
      <p className="slip-address">{base}</p>
      <label htmlFor="base">{TEXTS.base}</label>
      <p className="error-text" id="base-problem">
        {problem}
      </p>
      <input
        id="base"
        className="text-box"
        name="base"
        type="url"
        autoComplete="off"
        aria-invalid={problem !== undefined}
        aria-describedby="base-problem"
      />
      <button className="button" type="submit">
        {TEXTS.takeBase}
      </button>
    </form>
  );
}
