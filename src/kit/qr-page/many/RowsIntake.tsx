import { type ChangeEvent, useRef } from 'react';
import { fileText, pastedText } from './source';
import { MANY } from './texts';

/** Where a table comes in. What was pasted stays there, whatever becomes of it. */
export function RowsIntake({ onText }: { onText: (pieces: AsyncIterable<string>) => void }) {
  const box = useRef<HTMLTextAreaElement>(null);

  function open({ currentTarget }: ChangeEvent<HTMLInputElement>): void {
    const file = currentTarget.files?.[0];
    if (file) onText(fileText(file));
  }

  return (
    <div className="actions many-intake">
      <p>{MANY.lead}</p>
      <p>{MANY.columns}</p>
      <p className="notice">{MANY.private}</p>
      <p id="rows-example">{MANY.exampleTitle}</p>
      <pre>{MANY.example}</pre>
      <label htmlFor="rows">{MANY.pasted}</label>
      {/* Not React's: a table of megabytes would be copied at every stroke. Not kept by a browser that restores forms. */}
      <textarea
        id="rows"
        className="text-box"
        ref={box}
        rows={6}
        spellCheck={false}
        autoComplete="off"
        aria-describedby="rows-example"
      />
      <button
        className="button"
        type="button"
        onClick={() => onText(pastedText(box.current?.value ?? ''))}
      >
        {MANY.read}
      </button>
      <label htmlFor="rows-file">{MANY.file}</label>
      {/* Emptied at each press, so that a file that was mended can be opened again under its name. */}
      <input
        id="rows-file"
        className="text-box"
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        onClick={({ currentTarget }) => {
          currentTarget.value = '';
        }}
        onChange={open}
      />
    </div>
  );
}
