/** Checks what can only be seen in the built files. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse, tokTypes } from 'acorn';

const dist = new URL('../../dist/', import.meta.url);
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll('\\', '/'),
);
const read = (/** @type {string} */ file) => readFileSync(new URL(file, dist), 'utf8');

/** The script for host pages stands by itself, under a name that stays. */
const EMBED = 'embed.js';
const EMBED_MOST_BYTES = 2000;

/** @type {string[]} */
const faults = [];
/**
 * @param {unknown} isRight
 * @param {string} fault
 */
const check = (isRight, fault) => isRight || faults.push(fault);

/** The text of the only file of that name and ending; its name has to carry a hash. @param {string} name @param {string} ending */
function onlyFile(name, ending) {
  const found = files.filter((file) => file.startsWith(`assets/${name}-`) && file.endsWith(ending));
  check(found.length === 1, `one ${name}${ending} was expected: ${found.join(', ')}`);
  check(
    found.every((file) => /^assets\/[a-z]+-[0-9a-f]{8}\.\w+$/.test(file)),
    `${found}: no hash`,
  );
  return found[0] ? read(found[0]) : '';
}

/** @param {string} script */
function checkScript(script) {
  try {
    parse(script, {
      ecmaVersion: 2018,
      sourceType: 'script',
      // Syntax of regular expressions that Firefox 67 and Safari 12 refuse, with the whole script.
      onToken({ type, start, end }) {
        if (type !== tokTypes.regexp) return;
        const literal = script.slice(start, end);
        const isOld = !/\(\?<|\\p\{|\/[a-z]*[dsv][a-z]*$/i.test(literal);
        check(isOld, `the script has a newer regular expression: ${literal}`);
      },
    });
  } catch (error) {
    check(false, `the script is no classic script of ES2018: ${error}`);
  }
}

function checkEmbed() {
  const script = read(EMBED);
  const bytes = Buffer.byteLength(script);
  check(bytes <= EMBED_MOST_BYTES, `${EMBED} has ${bytes} bytes: more than ${EMBED_MOST_BYTES}`);
  try {
    parse(script, { ecmaVersion: 5, sourceType: 'script' });
  } catch (error) {
    check(false, `${EMBED} is not for browsers as old as a host page may want: ${error}`);
  }
}

/** @param {unknown} texts @returns {string[]} */
const sentencesIn = (texts) =>
  typeof texts === 'string' ? [texts] : Object.values(texts ?? {}).flatMap(sentencesIn);

/**
 * @param {string} page
 * @param {string} html
 * @param {string} script
 */
function checkPage(page, html, script) {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  check(policy, `${page} has no policy`);
  check(!/ style="/.test(html), `${page} has a style attribute`);

  const blocks = html.matchAll(/<(script|style)([^>]*)>([\s\S]*?)<\/\1>/g);
  for (const [, name, attributes = '', content = ''] of blocks) {
    if (attributes.includes('type="application/json"')) {
      const leaked = sentencesIn(JSON.parse(content)).find(
        (sentence) => sentence.length > 12 && script.includes(sentence),
      );
      check(!leaked, `the script carries a text of ${page}: ${leaked}`);
    } else if (/ src=/.test(attributes)) {
      check(
        !content && / defer/.test(attributes),
        `${page}: <${name}${attributes}> is no plain defer`,
      );
      check(!/type=/.test(attributes), `${page}: <${name}${attributes}> is no classic script`);
      const hash = /integrity="([^"]*)"/.exec(attributes)?.[1];
      check(hash && policy.includes(`'${hash}'`), `${page}: a script outside of the policy`);
    } else {
      const hash = createHash('sha256').update(content).digest('base64');
      check(
        policy.includes(`'sha256-${hash}'`),
        `${page}: an inline <${name}> outside of the policy`,
      );
    }
  }

  for (const [, name, address = ''] of html.matchAll(/ (src|href)="([^"]*)"/g)) {
    if (/^(#|tel:|https:\/\/)/.test(address) && name === 'href') continue;
    check(/^\.\.?\//.test(address), `${page}: ${address} is not relative`);
    const target = new URL(address, new URL(page, dist));
    if (target.pathname.endsWith('/')) target.pathname += 'index.html';
    check(existsSync(target), `${page}: ${address} is missing`);
  }
}

const script = onlyFile('form', '.js');
const scripts = [script, onlyFile('qr', '.js')];
const stylesheets = [onlyFile('style', '.css'), onlyFile('qr', '.css')];
const pages = files.filter((file) => file.endsWith('.html'));

checkEmbed();
check(
  files.filter((file) => /^assets\/.*\.(js|css)$/.test(file)).length ===
    scripts.length + stylesheets.length,
  'there are other assets than the scripts and stylesheets',
);
for (const text of scripts) checkScript(text);
check(
  !stylesheets.some((text) => /url\(["']?(\/|data:|https?:)/.test(text)),
  'a stylesheet has an address of elsewhere',
);
check(pages.includes('index.html'), 'there is no index.html');
for (const page of pages) {
  check(/^([\w-]+\/)?index\.html$/.test(page), `${page} is not the index of a folder`);
  checkPage(page, read(page), script);
}

for (const fault of faults) console.error(fault);
console.log(`${pages.length} pages, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
