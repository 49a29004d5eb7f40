import { t } from '../i18n/t';
import { CardText } from './CardText';
import { HandFacts } from './HandAnswers';
import { Oval } from './Oval';
import { ReplySide } from './ReplySide';
import { ruby } from './ruby';

/** The whole card to read: complete without the script, and on paper. */
export function Leaflet() {
  return (
    <section className="leaflet" aria-labelledby="leaflet-title">
      <h2 id="leaflet-title">{ruby(t('leaflet.title'))}</h2>
      <p>{ruby(t('leaflet.lead'))}</p>
      <p>{ruby(t('leaflet.aboutJoining'))}</p>
      <HandFacts />
      <ReplySide
        oval={
          <p className="oval-line">
            <Oval />
            <CardText words={t('card:oval')} gloss={t('gloss:oval')} />
          </p>
        }
      />
      <h3>{ruby(t('leaflet.fillTitle'))}</h3>
      <ul>
        <li>{ruby(t('leaflet.fillNone'))}</li>
        <li>{ruby(t('leaflet.fillSome'))}</li>
        <li>{ruby(t('result.voluntary'))}</li>
      </ul>
    </section>
  );
}
