/** Copies stdin to stdout: what any program that reads and writes these rows takes at least. */
import { pipeline } from 'node:stream/promises';

await pipeline(process.stdin, process.stdout);
