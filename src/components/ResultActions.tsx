import { useState } from 'react';
import type { Contractor } from '../domain/contractor';
import { plain } from '../i18n/readings';
import { resultText } from '../i18n/result-text';
import { t } from '../i18n/t';
import { todayInJapan } from '../journey/clock';
import { useJourney } from '../journey/use-journey';
import { ruby } from './ruby';
import { usePrint } from './use-print';

/** Print, copy, start again. Where the clipboard is closed to us, the text is shown to be copied by hand. */
export function ResultActions({ contractor }: { contractor: Contractor }) {
  const { position, restart } = useJourney();
  const { canPrint, print } = usePrint();
  const [copied, setCopied] = useState<'copied' | 'copyByHand'>();
  const { facts, answers } = position.journey;
  const text = () =>
    plain(resultText({ contractor, calendar: facts.calendar, answers, today: todayInJapan() }));

  async function copy(): Promise<void> {
    // The same words a second time are announced only if they were gone in between.
    setCopied(undefined);
    try {
      await navigator.clipboard.writeText(text());
      setCopied('copied');
    } catch {
      setCopied('copyByHand');
    }
  }

  return (
    <div className="actions">
      {canPrint ? (
        <button className="button" type="button" onClick={print}>
          {ruby(t('result.print'))}
        </button>
      ) : (
        <p className="notice">{ruby(t('result.printHint'))}</p>
      )}
      <button className="button" type="button" onClick={() => void copy()}>
        {ruby(t('result.copy'))}
      </button>
      <p className="copy-status" role="status">
        {ruby(copied ? t(`result.${copied}`) : '')}
      </p>
      {copied === 'copyByHand' && (
        <textarea
          aria-label={plain(t('copy.title'))}
          readOnly
          rows={8}
          value={text()}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      <button className="button text" type="button" onClick={restart}>
        {ruby(t('result.restart'))}
      </button>
    </div>
  );
}
