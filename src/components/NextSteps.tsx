import { CAMPAIGN } from '../campaign';
import { usePhase } from '../clock/use-phase';
import { CHECK_IDS } from '../domain/checks';
import type { Contractor } from '../domain/contractor';
import { notAskedReason } from '../domain/gate';
import { parseIsoMonth } from '../domain/month';
import type { Finding } from '../domain/outcome';
import { formatMarks, formatMonth } from '../i18n/format';
import { t } from '../i18n/t';
import { OutLink } from './OutLink';
import { ruby } from './ruby';

/** What to do with the card, in order. Who only does not know looks it up first; who is late asks first. */
function stepsFor(finding: Finding, isLate: boolean): string[] {
  const isContact = finding.kind === 'contact';
  const isOnlyUnsure = isContact && finding.yes.length === 0;
  const month = formatMonth(parseIsoMonth(CAMPAIGN.contactFrom) ?? 0);
  const outcome = isContact ? 'contact' : 'confirmed';
  return [
    ...(isOnlyUnsure ? t('result.contact.unsureSteps', { returnObjects: true }) : []),
    ...(isLate ? [t('deadline.askFirst')] : []),
    ...t(`result.${outcome}.steps`, { returnObjects: true, month }),
  ];
}

export function NextSteps({ finding, contractor }: { finding: Finding; contractor: Contractor }) {
  const steps = stepsFor(finding, usePhase() === 'late');
  const notAsked = CHECK_IDS.filter((id) => notAskedReason(id, contractor));
  return (
    <section className="next-steps">
      <h2>{ruby(t('result.next'))}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step}>{ruby(step)}</li>
        ))}
      </ol>
      {finding.kind === 'clear' && notAsked.length > 0 && (
        <p>{ruby(t('result.confirmed.notAsked', { marks: formatMarks(notAsked) }))}</p>
      )}
      {finding.kind === 'clear' && CAMPAIGN.replyForm && (
        <p>
          <OutLink href={CAMPAIGN.replyForm} label={t('result.confirmed.replyForm')} />
        </p>
      )}
    </section>
  );
}
