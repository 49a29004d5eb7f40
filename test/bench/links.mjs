/** `npm run bench:links [-- rows]`: postcard-links beside a plain copy of the same rows, in time and memory. */
import { COPY, POSTCARD_LINKS, runRows } from './run-rows.mjs';

const LIMIT_MEGABYTES = 120;
/** Times the seconds of the copy. */
const LIMIT_TIMES = 3;
const rows = Number(process.argv[2] ?? 1_660_000);

let copied = 0;
for (const [name, script] of Object.entries({ copy: COPY, 'postcard-links': POSTCARD_LINKS })) {
  const { code, lines, seconds, megabytes } = await runRows(rows, script);
  console.log(
    `${name.padEnd(15)} ${rows} rows, ${lines} lines, ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows/s, peak ${Math.round(megabytes)} MB`,
  );
  copied ||= seconds;
  if (code !== 0 || megabytes > LIMIT_MEGABYTES || seconds > LIMIT_TIMES * copied) {
    console.error(
      `${name}: exit code ${code}, limits ${LIMIT_MEGABYTES} MB and ${LIMIT_TIMES} × ${copied.toFixed(1)} s`,
    );
    process.exitCode = 1;
  }
}
