import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { get } from '../../../src/kit/check-deploy/get.ts';
import { freePort } from '../../fixtures/free-port';
import { onLeash } from '../../run/on-leash.mjs';
import { findApache, findNginx, findNginxBrotli } from '../../run/programs.mjs';
import type { ServedCopy } from './served-copy.ts';

export interface WebServer {
  url: string;
  /** The folder that it serves. */
  root: string;
  /** Ends it, and takes the folder away. */
  close(): Promise<void>;
}

async function start(
  program: string | undefined,
  args: string[],
  port: number,
  { root, remove }: ServedCopy,
): Promise<WebServer> {
  const url = `http://127.0.0.1:${port}/`;
  const child = onLeash(program ?? '', args);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const closed = once(child, 'close');
  await vi
    .waitUntil(
      () =>
        child.exitCode !== null ||
        get(url).then(
          () => true,
          () => false,
        ),
      {
        timeout: 20_000,
      },
    )
    .catch(() => undefined);
  if (child.exitCode !== null) throw new Error(`${program} does not start:\n${said}`);
  return {
    url,
    root,
    close: async () => {
      child.stdin.end();
      await closed;
      remove();
    },
  };
}

const include = (root: string, below: string) => `include "${root}/${below}nginx.conf";`;

// In a folder of its own on a server with other pages, or on the whole server: the README names both.
const nginxConf = (port: number, brotli: string, { folder, root, below }: ServedCopy) => `
load_module ${brotli};
# One process, as whoever runs the test.
master_process off;
daemon off;
pid ${folder}/nginx.pid;
error_log stderr error;
# 512 would be fewer than come at once after a moment in which this machine did something else.
events { worker_connections 4096; }
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  brotli_static on;
  # What a server may say already must not come twice.
  add_header X-Content-Type-Options nosniff;
  add_header X-Frame-Options SAMEORIGIN;
  expires 7d;
  server {
    listen 127.0.0.1:${port};
    root ${root};
    ${below.includes(' ') ? `location ^~ "/${below}" { ${include(root, below)} }` : include(root, below)}
  }
}
`;

/** nginx, on a port of its own if none is named. */
export async function startNginx(copy: ServedCopy, named?: number): Promise<WebServer> {
  const port = named ?? (await freePort());
  const file = join(copy.folder, 'nginx.conf');
  writeFileSync(file, nginxConf(port, findNginxBrotli() ?? '', copy));
  return start(findNginx(), ['-e', 'stderr', '-p', copy.folder, '-c', file], port, copy);
}

const APACHE_MODULES = [
  'mpm_event',
  'authz_core',
  'dir',
  'mime',
  'headers',
  'rewrite',
  'deflate',
  'filter',
];

const apacheConf = (port: number, { folder, root }: ServedCopy) => `
ServerRoot /usr/lib/apache2
${APACHE_MODULES.map((name) => `LoadModule ${name}_module modules/mod_${name}.so`).join('\n')}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/apache.pid
ErrorLog ${folder}/apache.log
DefaultRuntimeDir ${folder}
${process.getuid?.() === 0 ? 'User "#65534"\nGroup "#65534"' : ''}
TypesConfig /dev/null
DocumentRoot ${root}
# As Debian has it: a trap for the .br files.
AddLanguage br .br
AddOutputFilterByType DEFLATE text/html text/css text/javascript
# What a server may say already must not come twice.
Header set X-Content-Type-Options nosniff
Header always set Referrer-Policy same-origin
<FilesMatch "\\.(html|js|css)$">
  Header set Cache-Control max-age=600
  Header always set Cache-Control max-age=600
</FilesMatch>
Header always set X-Frame-Options SAMEORIGIN
Header set X-Frame-Options SAMEORIGIN
<Directory ${root}>
  AllowOverride FileInfo
  Require all granted
</Directory>
`;

/** Apache on a port of its own. */
export async function startApache(copy: ServedCopy): Promise<WebServer> {
  const port = await freePort();
  const file = join(copy.folder, 'apache.conf');
  writeFileSync(file, apacheConf(port, copy));
  return start(findApache(), ['-f', file, '-D', 'FOREGROUND'], port, copy);
}
