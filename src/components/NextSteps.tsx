import { CAMPAIGN } from '../campaign';
import { parseIsoMonth } from '../domain/month';
import { formatMonth } from '../i18n/format';
import { t } from '../i18n/t';
import { OutLink } from './OutLink';
import { ruby } from './ruby';

/** What to do with the card, in order. */
export function NextSteps({ outcome }: { outcome: 'confirmed' | 'contact' }) {
  const month = formatMonth(parseIsoMonth(CAMPAIGN.contactFrom) ?? 0);
  const steps = t(`result.${outcome}.steps`, { returnObjects: true, month });
  return (
    <section className="next-steps">
      <h2>{ruby(t('result.next'))}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step}>{ruby(step)}</li>
        ))}
      </ol>
      {outcome === 'confirmed' && CAMPAIGN.replyForm && (
        <p>
          <OutLink href={CAMPAIGN.replyForm} label={t('result.confirmed.replyForm')} />
        </p>
      )}
    </section>
  );
}
