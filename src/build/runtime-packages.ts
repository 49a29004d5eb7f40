/** What this needs of an entry of `package-lock.json` (version 3). */
export interface LockEntry {
  version: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
  peer?: boolean;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

export interface RuntimePackage extends LockEntry {
  name: string;
  /** Its folder below the project's, with `/`. */
  folder: string;
}

/** The packages that may be in the built files, by folder: everything but what only the build and the tests need. */
export const runtimePackages = (lock: { packages: Record<string, LockEntry> }): RuntimePackage[] =>
  Object.entries(lock.packages)
    .filter(([folder, entry]) => folder && !(entry.dev || entry.optional || entry.devOptional))
    .map(([folder, entry]) => ({
      ...entry,
      folder,
      name: folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
    }));

// The last one counts: a package may bring its own copy of another.
const packageOf = (moduleId: string): string | undefined =>
  /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(moduleId.replaceAll('\\', '/'))?.[1];

/** The bundled modules that come from a package that is not counted as shipped: its licence would be left out. */
export const uncountedModules = (
  moduleIds: readonly string[],
  packages: readonly RuntimePackage[],
): string[] =>
  moduleIds.filter((id) => {
    const bundled = packageOf(id);
    return bundled !== undefined && !packages.some(({ name }) => name === bundled);
  });
