import { CAMPAIGN } from '../campaign';
import { formatName } from '../i18n/format';
import { t } from '../i18n/t';
import { Fold } from './Fold';
import { OutLink } from './OutLink';
import { ruby } from './ruby';

/** Who asks, by which rule, and how to tell a genuine card. */
export function Trust() {
  const { operator, basis } = CAMPAIGN;
  const names = { operator: formatName(operator.name), basis: formatName(basis) };
  return (
    <Fold title={t('trust.title')}>
      <ul>
        {t('trust.lines', { returnObjects: true, ...names }).map((line) => (
          <li key={line}>{ruby(line)}</li>
        ))}
      </ul>
      <p>
        <OutLink href={operator.site} label={t('trust.site')} />
      </p>
    </Fold>
  );
}
