import type { ReactNode } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { text } from 'node:stream/consumers';
import { FaultPanel } from './components/FaultPanel';
import { FAULT_ID } from './fault';
import { cardWords } from './i18n/card-words';
import type { PageTexts } from './i18n/catalogue';
import { ja } from './i18n/ja';
import { TEXTS_ID } from './i18n/page-texts';
import { plain, ruby } from './i18n/readings';
import { startTexts, t } from './i18n/t';
import { isAfterDeadline } from './journey/clock';
import { stillHistory } from './journey/history';
import { LATE_ATTRIBUTE } from './journey/use-after-deadline';
import { JourneyContext } from './journey/use-journey';
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
const dataBlock = (id: string, data: unknown): string =>
  `<script type="application/json" id="${id}">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`;

async function renderPage(language: string, texts: PageTexts): Promise<Page> {
  startTexts(language, texts);
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
  const fault = await toHtml(<FaultPanel />);
  return {
    htmlAttributes: `lang="${language}"${isAfterDeadline() ? ` ${LATE_ATTRIBUTE}` : ''}`,
    head,
    body: [
      `<noscript>${noScript}</noscript>`,
      `<div id="root">${landing}</div>`,
      `<template id="${FAULT_ID}">${fault}</template>`,
      dataBlock(TEXTS_ID, texts),
    ].join('\n'),
  };
}

/** Every page of the form, by its folder. */
export async function renderPages(): Promise<Record<string, Page>> {
  return { '': await renderPage('ja', { form: ja, card: cardWords }) };
}
