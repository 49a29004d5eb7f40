import { CAMPAIGN, type Campaign } from '../campaign';
import { editionText } from '../i18n/edition-text';
import { formatDay, formatName } from '../i18n/format';
import { startTexts, t } from '../i18n/t';
import { typeset, typesetAll } from '../i18n/typeset';
import { ALL_TEXTS } from '../texts/all-texts';
import { LANGUAGES, languageOf } from '../texts/languages';
import { ABOUT_TEXTS, type AboutCode } from './about-texts';
import { HEARD, isOpen, JIS, TESTED_ON, WCAG } from './test-results';

interface Link {
  href: string;
  label: string;
}

/** A part of about/ as it is shown, in one language. */
export interface AboutPart {
  heading: string;
  lines: readonly string[];
  facts?: readonly (readonly [name: string, value: string])[];
  links?: readonly Link[];
}

const figures = {
  count: JIS.length,
  passed: JIS.filter((each) => !isOpen(each)).length,
  open: JIS.filter(isOpen).length,
  wcagCount: WCAG.length,
  wcagPassed: WCAG.filter((each) => !isOpen(each)).length,
  wcagOpen: WCAG.filter(isOpen).length,
};

/** No link where there is no address. */
const linksTo = (...all: (readonly [href: string | undefined, label: string])[]): Link[] =>
  all.flatMap(([href, label]) => (href ? [{ href, label }] : []));

/**
 * All that about/ says, in one of its two languages, filled with the facts of the campaign. What the campaign leaves open
 * is not mentioned. Shows the texts of that language from here on.
 */
export function aboutWords(code: AboutCode, campaign: Campaign = CAMPAIGN) {
  startTexts(code, typeset(ALL_TEXTS[code], code));
  const { reply, kept, policy, results, report, ...words } = typesetAll(ABOUT_TEXTS[code], code);
  const { operator, basis, desk, serverLog, replyForm, reportTo } = campaign;
  const names = { operator: formatName(operator.name), basis: formatName(basis) };
  const known: Record<string, string | number> = {
    ...figures,
    day: formatDay(TESTED_ON),
    reader: HEARD.reader,
    browsers: HEARD.browsers.join('、'),
    system: HEARD.system,
    heard: HEARD.languages.map((heard) => languageOf(heard).name).join('、'),
    heardCount: HEARD.languages.length,
    languageCount: LANGUAGES.length,
    pages: LANGUAGES.map(({ folder }) => `${folder && `${folder}/`}index.html`).join('、'),
  };
  const fill = (text: string) =>
    text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(known[name]));
  const parts: AboutPart[] = [
    {
      heading: t('trust.title'),
      lines: t('trust.lines', { returnObjects: true, ...names }),
      links: linksTo([operator.site, t('trust.site')]),
    },
    {
      ...reply,
      lines: [...reply.lines, t('result.voluntary')],
      links: linksTo([replyForm, t('result.confirmed.replyForm')]),
    },
    { ...kept, lines: [...kept.lines, ...(serverLog ? [formatName(serverLog)] : [])] },
    { ...policy, lines: policy.lines.map(fill) },
    {
      heading: results.heading,
      lines: [],
      facts: results.facts.map(([name, value]) => [name, fill(value)]),
    },
    results.limits,
    {
      heading: report.heading,
      lines: report.lines,
      links: linksTo(
        [reportTo, report.link],
        [desk.site, t('desk.form')],
        [desk.faq, t('desk.faq')],
      ),
    },
  ];
  return { ...words, table: results.table, edition: editionText(), parts };
}
