import { isOwnDevice } from '../own-device.ts';

type Environment = Record<string, string | undefined>;

const isExempt = ({ hostname, host }: URL, list: string): boolean =>
  [...list.matchAll(/[^\s,]+/g)]
    .map(([entry]) => entry.replace(/^\*?\./, ''))
    .some(
      (entry) =>
        entry === '*' || entry === host || entry === hostname || hostname.endsWith(`.${entry}`),
    );

/**
 * The proxy of an office, as `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` name it, in small letters first, like curl.
 * Undefined where the site is reached directly, as what is on this device always is.
 */
export function proxyFor(site: URL, environment: Environment): URL | undefined {
  const read = (name: string) => environment[name.toLowerCase()] || environment[name] || '';
  const proxy = read(site.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY');
  if (!proxy || isOwnDevice(site) || isExempt(site, read('NO_PROXY'))) return undefined;
  return new URL(proxy.includes('://') ? proxy : `http://${proxy}`);
}

/** `Basic …` of the user and password in an address; nothing where there is none. */
export const authorization = ({ username, password }: URL, name: string): Record<string, string> =>
  username
    ? {
        [name]: `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')}`,
      }
    : {};
