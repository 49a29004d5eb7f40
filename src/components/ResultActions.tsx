import { useState, useSyncExternalStore } from 'react';
import { todayInJapan } from '../clock/clock';
import type { Contractor } from '../domain/contractor';
import { useJourney } from '../history/use-journey';
import { plain } from '../i18n/readings';
import { resultText } from '../i18n/result-text';
import { t } from '../i18n/t';
import { restart } from '../journey/moves';
import { ruby } from './ruby';
import { useFileName } from './use-file-name';
import { usePrint } from './use-print';

const never = () => () => {};
const canShare = (): boolean => 'share' in navigator;

/** Print, copy, share, start again. Where the clipboard is closed to us, the text is shown to be copied by hand. */
export function ResultActions({ contractor }: { contractor: Contractor }) {
  const { position, move } = useJourney();
  const { canPrint, print } = usePrint();
  const isShareOffered = useSyncExternalStore(never, canShare, () => false);
  const [copied, setCopied] = useState<'copied' | 'copyByHand'>();
  const { facts, answers } = position.journey;
  useFileName(plain(t('result.fileName', { date: todayInJapan() })));
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

  async function share(): Promise<void> {
    try {
      await navigator.share({ text: text() });
    } catch (error) {
      // Who changed their mind wants nothing further; a frame may not share.
      if ((error as Error).name !== 'AbortError') setCopied('copyByHand');
    }
  }

  return (
    <div className="actions">
      {canPrint ? (
        <>
          <button className="button" type="button" onClick={() => print()}>
            {ruby(t('result.print'))}
          </button>
          <button className="button" type="button" onClick={() => print('large')}>
            {ruby(t('result.printLarge'))}
          </button>
        </>
      ) : (
        <p className="notice">{ruby(t('result.printHint'))}</p>
      )}
      <button className="button" type="button" onClick={() => void copy()}>
        {ruby(t('result.copy'))}
      </button>
      {isShareOffered && (
        <button className="button" type="button" onClick={() => void share()}>
          {ruby(t('result.share'))}
        </button>
      )}
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
      <button className="button text" type="button" onClick={() => move(restart)}>
        {ruby(t('result.restart'))}
      </button>
    </div>
  );
}
