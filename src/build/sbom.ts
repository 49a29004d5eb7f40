import type { RuntimePackage } from './runtime-packages.ts';

interface Project {
  name: string;
  version: string;
  description: string;
}

/** What the lock file does not say. */
interface Provenance {
  /** Who hands the whole out, and answers for this bill. */
  operator: { name: string; url: string };
  /** ISO 8601. */
  time: string;
  /** Who makes a package, by its folder below the project's. */
  supplierOf: (folder: string) => string;
}

const reference = ({ name, version }: { name: string; version: string }): string =>
  `${name}@${version}`;
const purl = (item: { name: string; version: string }): string =>
  `pkg:npm/${reference(item).replace(/^@/, '%40')}`;

/** An integrity is base64, a CycloneDX hash hexadecimal. */
const hashes = (integrity = ''): { alg: string; content: string }[] =>
  [...integrity.matchAll(/sha512-(\S+)/g)].map(([, base64 = '']) => ({
    alg: 'SHA-512',
    content: Buffer.from(base64, 'base64').toString('hex'),
  }));

/**
 * The bill of materials (CycloneDX 1.5) of what is shipped, with all that the NTIA asks for: supplier, name, version,
 * identifier, relationships, author, time. From the lock file and the packages' own words.
 * Not by `npm sbom --omit dev`: it leaves out React, which development packages need, too, and each run differs in
 * its serial number and time.
 */
export function sbom(
  project: Project,
  packages: readonly RuntimePackage[],
  { operator, time, supplierOf }: Provenance,
): object {
  const supplier = { name: operator.name, url: [operator.url] };
  const dependsOn = (names: string[]): string[] =>
    packages.filter(({ name }) => names.includes(name)).map(reference);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      timestamp: time,
      lifecycles: [{ phase: 'build' }],
      authors: [{ name: operator.name }],
      supplier,
      component: {
        'bom-ref': reference(project),
        type: 'application',
        supplier,
        name: project.name,
        version: project.version,
        description: project.description,
        purl: purl(project),
      },
    },
    components: packages.map((item) => ({
      'bom-ref': reference(item),
      type: 'library',
      supplier: { name: supplierOf(item.folder) },
      name: item.name,
      version: item.version,
      scope: 'required',
      purl: purl(item),
      hashes: hashes(item.integrity),
      licenses: item.license ? [{ license: { id: item.license } }] : [],
    })),
    dependencies: [
      { ref: reference(project), dependsOn: packages.map(reference) },
      ...packages.map((item) => ({
        ref: reference(item),
        dependsOn: dependsOn(Object.keys({ ...item.dependencies, ...item.peerDependencies })),
      })),
    ],
  };
}
