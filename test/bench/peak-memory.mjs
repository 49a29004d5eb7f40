/** Loaded with `node --import`: writes the process's peak of resident memory in bytes to the file PEAK_FILE. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Kilobytes. What Linux tells to Node is the peak of whoever started the process, if that was higher. */
function peak() {
  const status = '/proc/self/status';
  const own = existsSync(status) && readFileSync(status, 'utf8').match(/^VmHWM:\s*(\d+) kB$/m);
  return own ? Number(own[1]) : process.resourceUsage().maxRSS;
}

process.on('exit', () => {
  if (process.env['PEAK_FILE']) writeFileSync(process.env['PEAK_FILE'], String(peak() * 1024));
});
