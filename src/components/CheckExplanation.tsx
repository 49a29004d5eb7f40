import type { CheckId } from '../domain/checks';
import type { Status } from '../domain/contractor';
import { checkText } from '../i18n/check-texts';
import { t } from '../i18n/t';
import { Fold } from './Fold';
import { ruby } from './ruby';

interface Props {
  id: CheckId;
  status: Status;
}

/** Typical cases that do and do not apply, for those who hesitate. */
export function CheckExplanation({ id, status }: Props) {
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
      <p>{ruby(checkText(id, 'note', status))}</p>
    </Fold>
  );
}
