/** The files for the host itself and for whoever looks after it: not for visitors. */
export const UNSERVED_FILES: readonly string[] = [
  '.htaccess',
  '_headers',
  'nginx.conf',
  'SHA256SUMS',
];
