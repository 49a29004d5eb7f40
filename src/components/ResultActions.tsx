import { useState } from 'react';
import type { Contractor } from '../domain/contractor';
import { resultText } from '../i18n/result-text';
import { t } from '../i18n/t';
import { todayInJapan } from '../journey/clock';
import { useJourney } from '../journey/use-journey';

/** Print, copy, start again. Where the clipboard is closed to us, the text is shown to be copied by hand. */
export function ResultActions({ contractor }: { contractor: Contractor }) {
  const { position, restart } = useJourney();
  const [copied, setCopied] = useState<'copied' | 'copyByHand'>();
  const { facts, answers } = position.journey;
  const text = () =>
    resultText({ contractor, calendar: facts.calendar, answers, today: todayInJapan() });

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text());
      setCopied('copied');
    } catch {
      setCopied('copyByHand');
    }
  }

  return (
    <div className="actions">
      <button className="button" type="button" onClick={() => window.print()}>
        {t('result.print')}
      </button>
      <button className="button" type="button" onClick={() => void copy()}>
        {t('result.copy')}
      </button>
      <p className="copy-status" role="status">
        {copied ? t(`result.${copied}`) : ''}
      </p>
      {copied === 'copyByHand' && (
        <textarea
          aria-label={t('copy.title')}
          readOnly
          rows={8}
          value={text()}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      <button className="button text" type="button" onClick={restart}>
        {t('result.restart')}
      </button>
    </div>
  );
}
