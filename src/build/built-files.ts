import { readdirSync } from 'node:fs';

/** Every file below a folder, with `/` and in the order of its bytes, which no locale changes. */
export const builtFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length).replaceAll('\\', '/'))
    .map((file) => file.replace(/^\/+/, ''))
    .sort();
