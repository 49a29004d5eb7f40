import { createHash } from 'node:crypto';

/** CSP sources of what stands inline, sorted. */
export interface InlineHashes {
  script: string[];
  style: string[];
}

const BLOCKS = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1\s*>/gi;

// A browser hashes what it has parsed, and a parser knows no carriage return.
const source = (content: string): string =>
  `'sha256-${createHash('sha256').update(content.replace(/\r\n?/g, '\n')).digest('base64')}'`;

const isInline = (attributes: string): boolean =>
  !/\ssrc\s*=|\stype\s*=\s*["']?application\/json\b/i.test(attributes);

/** What the policy of these pages has to allow by hash: inline scripts and styles, but no data blocks. */
export function inlineHashes(pages: readonly string[]): InlineHashes {
  const found = { script: new Set<string>(), style: new Set<string>() };
  for (const html of pages) {
    // What stands in a comment is not run.
    for (const [, name = '', attributes = '', content = ''] of html
      .replace(/<!--[\s\S]*?-->/g, '')
      .matchAll(BLOCKS)) {
      const kind = name.toLowerCase() === 'style' ? 'style' : 'script';
      if (isInline(attributes)) found[kind].add(source(content));
    }
  }
  return { script: [...found.script].sort(), style: [...found.style].sort() };
}
