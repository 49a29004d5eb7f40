import { useState } from 'react';
import { baseDoubt } from '../base-address';
import { BaseForm } from './BaseForm';
import { CopyText } from './CopyText';
import { embedCode } from './embed-code';
import { type CardFacts, FactsForm } from './FactsForm';
import { MadeLink } from './MadeLink';
import { ManyClients } from './many/ManyClients';
import { MANY } from './many/texts';
import { TEXTS } from './texts';

/** The page for a counter clerk or the web staff: a link and its QR code. `base` is the form's address, as far as the page knows. */
export function QrPage({ base: own }: { base: string }) {
  const [base, setBase] = useState(own);
  const [made, setMade] = useState<CardFacts>();
  const [presses, setPresses] = useState(0);

  function make(facts: CardFacts): void {
    setMade(facts);
    setPresses((count) => count + 1);
  }

  return (
    <>
      <header className="page-header">
        <div className="page-title">
          <p className="service">
            <span className="service-scheme">{TEXTS.scheme}</span>
            <span className="service-name">{TEXTS.name}</span>
          </p>
        </div>
      </header>
      <main className="page" data-screen="qr">
        <h1>{TEXTS.heading}</h1>
        <p className="lead">{TEXTS.lead}</p>
        <ul className="jumps">
          <li>
            <a href="#many">{MANY.heading}</a>
          </li>
          <li>
            <a href="#embed">{TEXTS.embedHeading}</a>
          </li>
        </ul>
        {baseDoubt(own) && <BaseForm base={base} onBase={setBase} />}
        <FactsForm made={made} onMade={make}>
          {/* Each press shows it anew, so that the focus goes to its heading again. */}
          {made && <MadeLink key={presses} base={base} facts={made} />}
        </FactsForm>
        <ManyClients base={base} />
        <section className="embed">
          <h2 id="embed">{TEXTS.embedHeading}</h2>
          <p>{TEXTS.embedLead}</p>
          <CopyText label={TEXTS.embed} copyLabel={TEXTS.copyEmbed} text={embedCode(base)} />
        </section>
      </main>
    </>
  );
}
