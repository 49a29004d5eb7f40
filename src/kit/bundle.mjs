/** Writes `postcard-links.ts`, with all that it imports, to stdout as one JavaScript module. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const bundle = await build({
  configFile: false,
  logLevel: 'error',
  root: fileURLToPath(new URL('.', import.meta.url)),
  ssr: { noExternal: true },
  build: { ssr: 'postcard-links.ts', target: 'node20', write: false },
});
const [output] = [bundle].flat();
if (!output || !('output' in output)) throw new Error('nothing was built');
process.stdout.write(output.output[0].code);
