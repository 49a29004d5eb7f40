import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const LEASH = fileURLToPath(new URL('leash.mjs', import.meta.url));

/**
 * Starts a program that ends with this process, however that ends; to end it before, end the child's stdin.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 */
export const onLeash = (program, args, options) =>
  spawn(process.execPath, [LEASH, program, ...args], {
    ...options,
    stdio: 'pipe',
    // A process group of its own: what it started in turn can be ended as well.
    detached: process.platform !== 'win32',
  });
