import { text } from 'node:stream/consumers';
import type { ReactNode } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { AboutPage } from './about/AboutPage';
import { ABOUT_TEXTS } from './about/about-texts';
import type { PageParts } from './build/one-file';
import { CAMPAIGN } from './campaign';
import { checkCampaign } from './check-campaign';
import { clockDayInJapan } from './clock/clock';
import { phaseNow } from './clock/use-phase';
import { NoScriptNotice } from './components/NoScriptNotice';
import { JourneyContext } from './history/use-journey';
import { stillHistory } from './history/visit';
import { textsBlock } from './i18n/page-texts';
import { plain } from './i18n/readings';
import { startTexts, t } from './i18n/t';
import { typeset } from './i18n/typeset';
import { DeskHead, DeskNoScript } from './kit/desk-page/DeskHead';
import { DeskPage } from './kit/desk-page/DeskPage';
import { QrHead, QrNoScript } from './kit/qr-page/QrHead';
import { FOLDER, HOSTS, PHASE } from './page-attributes';
import { App } from './screens/App';
import { ALL_TEXTS } from './texts/all-texts';
import { LANGUAGES } from './texts/languages';

/** A page as it is before its script: what is put around it is the same for all. */
export interface Page
  extends Pick<PageParts, 'htmlAttributes' | 'head' | 'body' | 'data' | 'later'> {
  folder: string;
}

const toHtml = async (node: ReactNode): Promise<string> =>
  text((await prerenderToNodeStream(node)).prelude);

/** Browsers that know no readings above words say them in brackets. Not React's: hydration would see another page. */
const withBrackets = (html: string): string =>
  html.replace(/<rt .*?<\/rt>/g, '<rp>（</rp>$&<rp>）</rp>');

const PAGE_TEXTS = LANGUAGES.map(({ code }) => ({ code, texts: typeset(ALL_TEXTS[code], code) }));

async function renderPage(
  { code, lang, folder }: (typeof LANGUAGES)[number],
  hosts: readonly string[],
): Promise<Page> {
  const attributes = [
    `lang="${lang}"`,
    `${FOLDER}="${folder}"`,
    `${HOSTS}="${hosts.join(' ')}"`,
    `${PHASE}="${phaseNow()}"`,
  ];
  const blocks = PAGE_TEXTS.map(({ code, texts }) => ({ code, block: textsBlock(code, texts) }));
  for (const { code: each, texts } of PAGE_TEXTS) if (each === code) startTexts(each, texts);
  const landing = await toHtml(
    <JourneyContext value={stillHistory(code)}>
      <App />
    </JourneyContext>,
  );
  return {
    folder,
    htmlAttributes: attributes.join(' '),
    head: await toHtml(
      <>
        <title>{plain(t('service.title', { heading: t('status.heading') }))}</title>
        <meta name="description" content={plain(t('service.description'))} />
      </>,
    ),
    body: withBrackets(`${await toHtml(<NoScriptNotice />)}\n<div id="root">${landing}</div>`),
    data: blocks
      .filter((each) => each.code === code)
      .map(({ block }) => block)
      .join(''),
    later: blocks
      .filter((each) => each.code !== code)
      .map(({ block }) => block)
      .join('\n'),
  };
}

/** Every page of the form. `hosts`: the origins that may embed it. */
export async function renderPages(hosts: readonly string[]): Promise<Page[]> {
  checkCampaign(CAMPAIGN, Object.keys(ALL_TEXTS.ja.form.notices), clockDayInJapan());
  const pages: Page[] = [];
  // One after the other: only one language is shown at a time.
  for (const language of LANGUAGES) pages.push(await renderPage(language, hosts));
  return pages;
}

/** `qr/`, which is drawn by its script alone. */
export const renderQrPage = async (): Promise<Page> => ({
  folder: 'qr',
  htmlAttributes: 'lang="ja"',
  head: await toHtml(<QrHead />),
  body: `<noscript>${await toHtml(<QrNoScript />)}</noscript>\n<div id="root"></div>`,
});

/** `desk/`: to be read without its script, too. */
export async function renderDeskPage(): Promise<Page> {
  // As its script has them: not typeset.
  startTexts('ja', ALL_TEXTS.ja);
  return {
    folder: 'desk',
    htmlAttributes: `lang="ja" ${PHASE}="${phaseNow()}"`,
    head: await toHtml(<DeskHead />),
    body: `<noscript>${await toHtml(<DeskNoScript />)}</noscript>\n<div id="root">${await toHtml(<DeskPage />)}</div>`,
  };
}

/** `about/`, which no script runs on. */
export const renderAboutPage = async (): Promise<Page> => ({
  folder: 'about',
  htmlAttributes: 'lang="ja"',
  head: await toHtml(
    <title>{`${ABOUT_TEXTS.ja.title}｜小規模企業共済 加入資格セルフチェック`}</title>,
  ),
  body: await toHtml(<AboutPage />),
});
