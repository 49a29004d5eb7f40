import { t } from '../i18n/t';
import { ruby } from './ruby';

/**
 * What stands above the leaflet where no script runs: it is switched off, or the file was cut off or changed on the
 * way, which `<noscript>` knows nothing of. The early script hides it before the first paint.
 */
export const NoScriptNotice = () => (
  <section className="notice no-script" aria-labelledby="no-script">
    <h1 id="no-script">{ruby(t('service.name'))}</h1>
    <p>{ruby(t('service.noScript'))}</p>
  </section>
);
