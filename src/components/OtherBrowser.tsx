import { t } from '../i18n/t';
import { ruby } from './ruby';

interface Props {
  /** Opens the form with the facts; false where the month is not known. */
  link: string | false;
  copy: (text: string) => Promise<void>;
}

/** Where nothing can be printed, as in an app's own browser: what else there is, and what gets lost on the way. */
export function OtherBrowser({ link, copy }: Props) {
  return (
    <>
      <p className="notice">{ruby(t('result.printHint'))}</p>
      <p>{ruby(t('result.otherBrowser'))}</p>
      {link && (
        <button className="button" type="button" onClick={() => void copy(link)}>
          {ruby(t('result.copyLink'))}
        </button>
      )}
    </>
  );
}
