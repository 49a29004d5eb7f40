import { createHash } from 'node:crypto';

const SCRIPT = /<script defer src="([^"]+)"[^>]*>/g;

/**
 * Writes beside each script's address what it has to contain; `read` gives a script's bytes by its address.
 * In a frame without an origin `'self'` is nobody to WebKit: there the policy can name the script by its hash alone.
 * A hash is only taken for an answer with CORS headers, which hashed assets have.
 */
export const withIntegrity = (html: string, read: (address: string) => Buffer): string =>
  html.replace(SCRIPT, (_, address: string) => {
    const hash = createHash('sha256').update(read(address)).digest('base64');
    return `<script defer src="${address}" integrity="sha256-${hash}" crossorigin>`;
  });

/** The CSP sources of all scripts that say what they contain. */
export const integrityOf = (html: string): string[] =>
  [...html.matchAll(/<script [^>]*\sintegrity="([^"]+)"/g)].map(([, hash]) => `'${hash}'`);
