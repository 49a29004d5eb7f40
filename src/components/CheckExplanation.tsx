import type { CheckId } from '../domain/checks';
import { noteText } from '../i18n/check-texts';
import { t } from '../i18n/t';
import { Fold } from './Fold';
import { ruby } from './ruby';

/** Typical cases that do and do not apply, for those who hesitate. */
export function CheckExplanation({ id }: { id: CheckId }) {
  const note = noteText(id);
  return (
    <Fold title={t('check.examples')}>
      {(['applies', 'spared'] as const).map((kind) => (
        <section key={kind} data-kind={kind}>
          <h2>{ruby(t(`check.${kind}`))}</h2>
          <ul>
            {t(`checks.c${id}.${kind}`, { returnObjects: true }).map((example) => (
              <li key={example}>{ruby(example)}</li>
            ))}
          </ul>
        </section>
      ))}
      {note && <p>{ruby(note)}</p>}
    </Fold>
  );
}
