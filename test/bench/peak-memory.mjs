/** Loaded with `node --import`: writes the process's peak of resident memory in bytes to the file PEAK_FILE. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  // Kilobytes on Linux, and on macOS as Node tells it.
  const bytes = process.resourceUsage().maxRSS * 1024;
  if (process.env['PEAK_FILE']) writeFileSync(process.env['PEAK_FILE'], String(bytes));
});
