import { serveBuilt } from '../fixtures/serve-built';
import { insistOn, PAGE_NEEDS } from '../run/needs.mjs';

/**
 * Serves the built form in the process of the runner: no other build can stand in for it, and it ends with the runner, whatever
 * ends that. Returns how to end it before.
 */
export default async function serveToAll() {
  insistOn(PAGE_NEEDS);
  const { url, close } = await serveBuilt();
  process.env['BUILT_FORM'] = url;
  return close;
}
