import { useEffect, useRef } from 'react';
import { usePrint } from '../../components/use-print';
import { formatMonth } from '../../i18n/format';
import { t } from '../../i18n/t';
import { writeCardLink } from '../../journey/card-link';
import { qrCode, qrSvg } from '../qr-code';
import { CopyText } from './CopyText';
import type { CardFacts } from './FactsForm';
import { QrPicture } from './QrPicture';
import { save } from './save';
import { TEXTS } from './texts';
import { toPng } from './to-png';

/** The link of one contractor: as text, as a QR code to save, and as a slip to print. Takes the focus. */
export function MadeLink({ base, facts: { status, month } }: { base: string; facts: CardFacts }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { canPrint, print } = usePrint();
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView();
  }, []);

  const url = `${base}${writeCardLink(status, month)}`;
  const code = qrCode(url);
  const facts = `${t(`statuses.${status}`)}、${formatMonth(month)}`;
  const svg = () => new Blob([qrSvg(code)], { type: 'image/svg+xml' });
  return (
    <section className="made" aria-labelledby="made">
      <h2 id="made" tabIndex={-1} ref={heading}>
        {TEXTS.made}
      </h2>
      <p className="notice">{TEXTS.personal}</p>
      <div className="slip">
        <p className="slip-title">{TEXTS.slipTitle}</p>
        <QrPicture code={code} label={`${TEXTS.picture}：${facts}`} />
        <div className="slip-words">
          <p className="slip-facts">{facts}</p>
          <p>{TEXTS.slipText}</p>
          <p className="slip-address">{url}</p>
        </div>
      </div>
      <CopyText label={TEXTS.link} copyLabel={TEXTS.copyLink} text={url} />
      <div className="actions">
        <button className="button" type="button" onClick={() => save(svg(), 'qr.svg')}>
          {TEXTS.svg}
        </button>
        <button
          className="button"
          type="button"
          onClick={async () => save(await toPng(code), 'qr.png')}
        >
          {TEXTS.png}
        </button>
        {canPrint ? (
          <button className="button" type="button" onClick={() => print('slip')}>
            {TEXTS.print}
          </button>
        ) : (
          <p className="notice">{t('result.printHint')}</p>
        )}
      </div>
    </section>
  );
}
