/** What `npm start` and `npm run build` were asked to do, by options or, where a shell has them, by variables. */
import { parseArgs } from 'node:util';
import { inputFault } from './faults.mjs';

const PORT = '4173';

/**
 * A port to begin with; 0 for any. Throws a sentence for what is no port.
 * @param {string} text
 */
function portFrom(text) {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port < 65_536) return port;
  throw inputFault(`ポート「${text}」は、使えません。0 から 65535 までの数字を指定してください。`);
}

/**
 * Throws a sentence for an option that is not there, or that has no value.
 * @template {string} Name
 * @param {string[]} args
 * @param {readonly Name[]} names
 * @returns {{ [name in Name]?: string } & { hsts?: boolean }}
 */
function readNamed(args, names) {
  const options = {
    ...Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
    hsts: { type: 'boolean' },
  };
  try {
    const { values } = parseArgs({ args, options: /** @type {any} */ (options) });
    return /** @type {any} */ (values);
  } catch {
    const usage = [...names.map((name) => `--${name} 値`), '--hsts'].join('、');
    throw inputFault(`「${args.join(' ')}」は、わかりません。使える指定：${usage}`);
  }
}

/**
 * The port, for `npm start`. Both commands put `--host-origins` and `--hsts` where the build looks for them.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export function readStartOptions(args, env) {
  const { port, ...rest } = readNamed(args, ['port', 'host-origins']);
  takeHosting(rest, env);
  return { port: portFrom(port ?? (env['PORT'] || PORT)) };
}

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export const readBuildOptions = (args, env) => takeHosting(readNamed(args, ['host-origins']), env);

/**
 * @param {{ 'host-origins'?: string, hsts?: boolean }} options
 * @param {NodeJS.ProcessEnv} env
 */
function takeHosting({ 'host-origins': origins, hsts }, env) {
  if (origins !== undefined) env['HOST_ORIGINS'] = origins;
  if (hsts) env['HSTS'] = '1';
}
