import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  author?: string | { name: string };
  repository?: string | { url: string };
}

/** Who makes a package, as it says itself: its author, else the owner of its repository. Throws where it says neither. */
export function supplierOf(folder: string): string {
  const path = join(folder, 'package.json');
  const { author, repository }: Manifest = JSON.parse(readFileSync(path, 'utf8'));
  const name = typeof author === 'string' ? author.replace(/\s*[<(].*$/, '') : author?.name;
  const address = typeof repository === 'string' ? repository : repository?.url;
  const found = name || /[/:]([\w.-]+)\/[\w.-]+$/.exec(address ?? '')?.[1];
  if (!found) throw new Error(`${path} names neither an author nor a repository`);
  return found;
}
