import { t } from '../../i18n/t';
import { TEXTS } from './texts';

/** In the order of `TEXTS.dont`: what the form itself says instead. */
const instead = (): string[] => [
  t('result.lead'),
  t('result.lead'),
  t('result.voluntary'),
  t('leaflet.aboutJoining'),
  TEXTS.unsure.replace('{{answer}}', t('answers.unsure')),
  t('footer.privacy'),
];

/** No verdict, no promise, no pressure: what not to say, and the form's own words for it. */
export function NotToSay() {
  const says = instead();
  return (
    <section className="desk-not-to-say">
      <h2>{TEXTS.notToSay}</h2>
      <dl>
        {TEXTS.dont.map((text, i) => (
          <div key={text}>
            <dt>{text}</dt>
            <dd>{`${TEXTS.say}：${says[i]}`}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
