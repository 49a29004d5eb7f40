import { text } from 'node:stream/consumers';
import type { ReactNode } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { isAfterDeadline } from './clock/clock';
import { LATE_ATTRIBUTE } from './clock/use-after-deadline';
import { FaultPanel } from './components/FaultPanel';
import { ruby } from './components/ruby';
import { FAULT_ID } from './fault';
import { ALL_TEXTS } from './i18n/all-texts';
import { LANGUAGES } from './i18n/languages';
import { TEXTS_ID, type TextsBlock } from './i18n/page-texts';
import { plain } from './i18n/readings';
import { startTexts, t } from './i18n/t';
import { typeset } from './i18n/typeset';
import { FOLDER_ATTRIBUTE } from './journey/folder';
import { JourneyContext } from './journey/use-journey';
import { stillHistory } from './journey/visit';
import { App } from './screens/App';

/** One prerendered page, to be put into the template. */
export interface Page {
  htmlAttributes: string;
  head: string;
  body: string;
}

const toHtml = async (node: ReactNode): Promise<string> =>
  text((await prerenderToNodeStream(node)).prelude);

/** `<` is the only character that could end a data block early. */
const dataBlock = (data: TextsBlock): string =>
  `<script type="application/json" id="${TEXTS_ID}">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`;

async function renderPage({ code, lang, folder }: (typeof LANGUAGES)[number]): Promise<Page> {
  const texts = typeset(ALL_TEXTS[code], code);
  startTexts(code, texts);
  const landing = await toHtml(
    <JourneyContext value={stillHistory()}>
      <App />
    </JourneyContext>,
  );
  const head = await toHtml(
    <>
      <title>{plain(t('service.title', { heading: t('status.heading') }))}</title>
      <meta name="description" content={plain(t('service.description'))} />
    </>,
  );
  const noScript = await toHtml(<p className="notice no-script">{ruby(t('service.noScript'))}</p>);
  const slowScript = await toHtml(
    <p className="notice slow-script">{ruby(t('service.slowScript'))}</p>,
  );
  const fault = await toHtml(<FaultPanel />);
  const attributes = [`lang="${lang}"`, `${FOLDER_ATTRIBUTE}="${folder}"`];
  if (isAfterDeadline()) attributes.push(LATE_ATTRIBUTE);
  return {
    htmlAttributes: attributes.join(' '),
    head,
    body: [
      `<noscript>${noScript}</noscript>`,
      `<div id="root">${landing}</div>`,
      slowScript,
      `<template id="${FAULT_ID}">${fault}</template>`,
      dataBlock({ code, texts }),
    ].join('\n'),
  };
}

/** Every page of the form, by its folder. */
export async function renderPages(): Promise<Record<string, Page>> {
  const pages: Record<string, Page> = {};
  // One after the other: the texts are those of one page at a time.
  for (const language of LANGUAGES) pages[language.folder] = await renderPage(language);
  return pages;
}
