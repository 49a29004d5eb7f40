/** `npm run bench:links [-- rows]`: postcard-links beside a plain copy of the same rows, in time and memory. */
import { COPY, POSTCARD_LINKS, runRows } from './run-rows.mjs';

const LIMIT_MEGABYTES = 150;
const rows = Number(process.argv[2] ?? 1_660_000);

for (const [name, script] of Object.entries({ copy: COPY, 'postcard-links': POSTCARD_LINKS })) {
  const { code, lines, seconds, megabytes } = await runRows(rows, script);
  console.log(
    `${name.padEnd(15)} ${rows} rows, ${lines} lines, ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows/s, peak ${Math.round(megabytes)} MB`,
  );
  if (code !== 0 || megabytes > LIMIT_MEGABYTES) {
    console.error(`${name}: exit code ${code}, limit ${LIMIT_MEGABYTES} MB`);
    process.exitCode = 1;
  }
}
