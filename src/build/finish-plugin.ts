import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { CAMPAIGN } from '../campaign.ts';
import { headers } from '../hosting/headers.ts';
import { headersFile } from '../hosting/headers-file.ts';
import { hostOrigins } from '../hosting/host-origins.ts';
import { htaccess } from '../hosting/htaccess.ts';
import { isHttpsOnly } from '../hosting/https-only.ts';
import { nginxConf } from '../hosting/nginx-conf.ts';
import { UNSERVED_FILES } from '../hosting/unserved-files.ts';
import { builtFiles } from './built-files.ts';
import { writeChecksums } from './checksums.ts';
import { isCompressedCopy, writeCompressedCopies } from './compressed-copies.ts';
import { embedScript } from './embed-script.ts';
import { notices } from './notices.ts';
import { OPERATOR } from './operator.ts';
import { publiccode } from './publiccode.ts';
import { runtimePackages, uncountedModules } from './runtime-packages.ts';
import { sbom } from './sbom.ts';
import { securityTxt } from './security-txt.ts';
import { sourceTime } from './source-time.ts';
import { supplierOf } from './supplier.ts';
import { writePolicies } from './write-policies.ts';

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const shipped = (root: string) => runtimePackages(readJson(join(root, 'package-lock.json')));

/** A bundled module of a package that is not shipped with its licence. */
export const uncounted = (moduleIds: readonly string[]): string | undefined =>
  uncountedModules(moduleIds, shipped('.'))[0];

async function finishFolder(root: string, folder: string): Promise<void> {
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };

  const packages = shipped(root);
  const project = readJson(join(root, 'package.json'));
  const bill = sbom(project, packages, {
    operator: OPERATOR,
    time: sourceTime(process.env, CAMPAIGN.preparedOn),
    supplierOf: (path) => supplierOf(join(root, path)),
  });
  write('sbom.cdx.json', `${JSON.stringify(bill, null, 2)}\n`);
  write('third-party-notices.txt', notices(root, packages));

  const [contact, code] = [securityTxt(CAMPAIGN), publiccode(project, CAMPAIGN)];
  if (contact) write('.well-known/security.txt', contact);
  if (code) write('publiccode.yml', code);

  write('embed.js', embedScript(readFileSync(join(root, 'public/embed.js'), 'utf8')));

  const list = headers(writePolicies(folder), hostOrigins(process.env), isHttpsOnly(process.env));
  const isServed = (file: string) => !isCompressedCopy(file) && !UNSERVED_FILES.includes(file);
  write('_headers', headersFile(list, builtFiles(folder).filter(isServed)));
  write('.htaccess', htaccess(list));
  write('nginx.conf', nginxConf(list));

  await writeCompressedCopies(folder);
  writeChecksums(folder);
}

/**
 * Makes the written folder ready for a host: policy, headers, compressed copies, bill of materials, licences, sums.
 * As the last step, over whatever has been written by then; it can be taken again after more was added.
 */
export function finish(): Plugin {
  let root = '';
  let folder = '';
  return {
    name: 'finish',
    apply: 'build',
    configResolved(config) {
      // What is wrong in the environment is to be known before anything is built.
      hostOrigins(process.env);
      isHttpsOnly(process.env);
      sourceTime(process.env, CAMPAIGN.preparedOn);
      root = config.root;
      folder = resolve(root, config.build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler(error?: Error) {
        if (!error) await finishFolder(root, folder);
      },
    },
  };
}
