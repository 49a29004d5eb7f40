import { t } from '../i18n/t';
import { Oval } from './Oval';
import { ReplySide } from './ReplySide';

/** The whole card to read: complete without the script, and on paper. */
export function Leaflet() {
  return (
    <section className="leaflet" aria-labelledby="leaflet-title">
      <h2 id="leaflet-title">{t('leaflet.title')}</h2>
      <p>{t('leaflet.lead')}</p>
      <p>{t('leaflet.aboutJoining')}</p>
      <ReplySide
        oval={
          <p className="oval-line">
            <Oval filled={false} />
            <span>{t('card.oval')}</span>
          </p>
        }
      />
      <h3>{t('leaflet.fillTitle')}</h3>
      <ul>
        <li>{t('leaflet.fillNone')}</li>
        <li>{t('leaflet.fillSome')}</li>
        <li>{t('result.voluntary')}</li>
      </ul>
    </section>
  );
}
