import { useEffect, useRef, useState } from 'react';
import { thisMonthInJapan } from '../../../clock/clock';
import { moveFocus } from '../../../components/move-focus';
import { inNextTask } from '../../../form/in-next-task';
import { KitError } from '../../kit-error';
import { BadRows } from './BadRows';
import { type Clients, mend, readClients } from './clients';
import { MadeLinks } from './MadeLinks';
import { RowsIntake } from './RowsIntake';
import { LEAST_TOLD, MANY } from './texts';

interface Outcome {
  clients?: Clients;
  /** Why there are none: a sentence. */
  problem?: string;
}

const headingOf = ({ clients }: Outcome): string => {
  if (!clients) return MANY.problem;
  return MANY.made(clients.good.length, clients.bad.length) || MANY.nobody;
};

/** Many clients at once, from a table that never leaves the page. `base` is the form's address. */
export function ManyClients({ base }: { base: string }) {
  const [outcome, setOutcome] = useState<Outcome>();
  const [progress, setProgress] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const reading = useRef(0);
  useEffect(() => {
    if (!outcome) return;
    moveFocus(heading.current);
    heading.current?.scrollIntoView();
  }, [outcome]);

  async function read(pieces: AsyncIterable<string>): Promise<void> {
    reading.current += 1;
    const own = reading.current;
    setOutcome(undefined);
    const tell = (count: number) =>
      new Promise<void>((go) => {
        if (own === reading.current && count > LEAST_TOLD) setProgress(MANY.reading(count));
        inNextTask(go);
      });
    let found: Outcome;
    try {
      found = { clients: await readClients(pieces, thisMonthInJapan(), tell) };
    } catch (error) {
      if (!(error instanceof KitError)) throw error;
      found = { problem: error.message };
    }
    // Who pressed again meanwhile wants the other.
    if (own !== reading.current) return;
    setProgress('');
    setOutcome(found);
  }

  const { clients, problem } = outcome ?? {};
  return (
    <section className="many" aria-labelledby="many">
      <h2 id="many">{MANY.heading}</h2>
      <RowsIntake onText={(pieces) => void read(pieces)} />
      <p role="status">{progress}</p>
      {outcome && (
        <h3 className="many-outcome" tabIndex={-1} ref={heading}>
          {headingOf(outcome)}
        </h3>
      )}
      {problem && (
        <>
          <p className="error-text">{problem}</p>
          <p>{MANY.kept}</p>
        </>
      )}
      {clients?.hasSerials && <p className="notice">{MANY.serials}</p>}
      {clients && (
        <BadRows
          clients={clients}
          onMend={(mendings) =>
            setOutcome({ clients: mend(clients, mendings, thisMonthInJapan()) })
          }
        />
      )}
      {clients && clients.good.length > 0 && <MadeLinks clients={clients} base={base} />}
    </section>
  );
}
