import { useState, useSyncExternalStore } from 'react';
import { todayInJapan } from '../clock/clock';
import type { Contractor } from '../domain/contractor';
import { useJourney } from '../history/use-journey';
import { plain } from '../i18n/readings';
import { resultText } from '../i18n/result-text';
import { t } from '../i18n/t';
import { writeCardLink } from '../journey/card-link';
import { restart } from '../journey/moves';
import { OtherBrowser } from './OtherBrowser';
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
  const [copied, setCopied] = useState<'copied' | 'copiedAgain' | 'copyByHand'>();
  const [shown, setShown] = useState('');
  const { facts, answers } = position.journey;
  useFileName(plain(t('result.fileName', { date: todayInJapan() })));
  const text = () =>
    plain(resultText({ contractor, calendar: facts.calendar, answers, today: todayInJapan() }));

  /** What carries the facts, though not the answers, to another browser. */
  const link = () =>
    'month' in contractor.joined &&
    window.location.href.replace(/[?#].*/, '') +
      writeCardLink(contractor.status, contractor.joined.month);

  function showToCopy(what: string): void {
    setShown(what);
    setCopied('copyByHand');
  }

  async function copy(what: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(what);
      // The same words a second time would not be heard.
      setCopied(copied === 'copied' ? 'copiedAgain' : 'copied');
    } catch {
      showToCopy(what);
    }
  }

  async function share(): Promise<void> {
    try {
      await navigator.share({ text: text() });
    } catch (error) {
      // Who changed their mind wants nothing further; a frame may not share.
      if ((error as Error | undefined)?.name !== 'AbortError') showToCopy(text());
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
        <OtherBrowser link={link()} copy={copy} />
      )}
      <button className="button" type="button" onClick={() => void copy(text())}>
        {ruby(t('result.copy'))}
      </button>
      {isShareOffered && (
        <button className="button" type="button" onClick={() => void share()}>
          {ruby(t('result.share'))}
        </button>
      )}
      {/* As below the boxes of the month: a block of its own can be taken away again. */}
      <div className="copy-status" role="status">
        {copied && <p key={copied}>{ruby(t(`result.${copied}`))}</p>}
      </div>
      {copied === 'copyByHand' && (
        <textarea
          aria-label={plain(t('copy.title'))}
          readOnly
          rows={8}
          value={shown}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      <p>{ruby(t('result.shared'))}</p>
      <button className="button text" type="button" onClick={() => move(restart)}>
        {ruby(t('result.restart'))}
      </button>
    </div>
  );
}
