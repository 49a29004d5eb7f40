import { t } from '../i18n/t';
import { ruby } from './ruby';

/**
 * What stands above the leaflet where no script runs: it is switched off, or the file was cut off or changed on the
 * way, which `<noscript>` knows nothing of. The early script hides it before the first paint.
 */
export const NoScriptNotice = () => (
  <p className="notice no-script">{ruby(t('service.noScript'))}</p>
);
