import { useId, useState } from 'react';
import { t } from '../../i18n/t';
import { TEXTS } from './texts';

interface Props {
  label: string;
  copyLabel: string;
  text: string;
}

/** A text to copy, by its button or, where the clipboard is closed to us, by hand. */
export function CopyText({ label, copyLabel, text }: Props) {
  const id = useId();
  const [copied, setCopied] = useState<'copied' | 'copiedAgain' | 'copyByHand'>();

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      // The same words a second time would not be heard.
      setCopied(copied === 'copied' ? 'copiedAgain' : 'copied');
    } catch {
      setCopied('copyByHand');
      const box = document.getElementById(id);
      if (box instanceof HTMLTextAreaElement) box.focus();
    }
  }

  return (
    <div className="actions copy-text">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        readOnly
        rows={text.includes('\n') ? 9 : 3}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button className="button" type="button" onClick={() => void copy()}>
        {copyLabel}
      </button>
      <p className="copy-status" role="status">
        {copied && (copied === 'copyByHand' ? TEXTS.copyByHand : t(`result.${copied}`))}
      </p>
    </div>
  );
}
