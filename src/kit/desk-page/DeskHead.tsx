import { TEXTS } from './texts';

/** What the browser shows of the page in its tab. */
export const DeskHead = () => <title>{TEXTS.title}</title>;

/** Without a script the page can be read, but not asked. */
export const DeskNoScript = () => <p className="notice no-script">{TEXTS.noScript}</p>;
