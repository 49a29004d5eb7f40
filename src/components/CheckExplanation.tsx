import type { CheckId } from '../domain/checks';
import { t } from '../i18n/t';
import { ruby } from './ruby';

interface Props {
  id: CheckId;
}

/** Typical cases that do and do not apply, for those who hesitate. */
export function CheckExplanation({ id }: Props) {
  return (
    <details className="explanation">
      <summary>{ruby(t('check.examples'))}</summary>
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
      <p>{ruby(t(`checks.c${id}.note`))}</p>
    </details>
  );
}
