import { basename } from 'node:path';
import { type BuildOptions, build, type Rolldown } from 'vite';

/** The browsers that scripts and styles are made for. */
export type Targets = Pick<BuildOptions, 'target' | 'cssTarget'>;

export interface Bundle {
  /** Classic scripts, in their order: they stand inline, and run in every frame. */
  scripts: readonly string[];
  styles: string;
  /** What it is made of. */
  moduleIds: readonly string[];
}

/**
 * Would end an inline script, change how it is read, or be a character that HTML forbids; in a string or a pattern, where
 * alone they stand, `\x3C` is the same.
 */
const forInline = (script: string): string =>
  script.replace(
    /<(?=\/script|!--)|(?![\t\n])\p{Cc}/giu,
    (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );

/** In the first script: what the parts are kept in, and how the later ones ask for them. */
const HAND_ON =
  'var formParts={},needPart=n=>{if(formParts[n])return formParts[n];throw Error(n)};';

/**
 * One script for each entry, with what it is the first to need. A classic script exports nothing: what a later one needs,
 * too, is handed on in a variable of the page. Where one of them was damaged on the way and did not run, none after it does:
 * half a form would be a white screen.
 */
function classicScripts(chunks: readonly Rolldown.OutputChunk[], entries: readonly string[]) {
  const written = new Set<string>();
  const write = ({ fileName, imports, code }: Rolldown.OutputChunk): string => {
    if (written.has(fileName)) return '';
    written.add(fileName);
    const needed = chunks.filter((chunk) => imports.includes(chunk.fileName)).map(write);
    const itself = `formParts["./${basename(fileName)}"]`;
    return `${needed.join('')}${itself}=(function(require,exports){${code.trim()};return exports})(needPart,{});`;
  };
  return entries.map((entry, at) => {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${entry}`));
    if (!chunk) throw new Error(`${entry} makes no script`);
    if (chunks.length === 1) return forInline(`(function(){${chunk.code.trim()}})();`);
    return forInline((at === 0 ? HAND_ON : '') + write(chunk));
  });
}

/** Remarks, and what the minifier prepares for a `light-dark()` that no style of ours uses. */
const NOT_NEEDED =
  /\/\*.*?\*\/|@media[^{]*\{html\{(--lightningcss-\w+:[^;}]*;?)+\}\s*\}|--lightningcss-\w+:[^;}]*;?/g;

/** Bundles what files import, styles included, into one classic script each, in this order, and one stylesheet. */
export async function bundle(entries: readonly string[], targets: Targets): Promise<Bundle> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ...targets,
      write: false,
      copyPublicDir: false,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        checks: { bundlerTimings: false },
        input: [...entries],
        output: { format: 'cjs' },
      },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = output.filter((file) => file.type === 'chunk');
  const style = output.find(({ fileName }) => fileName.endsWith('.css'));
  const styles = style?.type === 'asset' ? String(style.source) : '';
  return {
    scripts: classicScripts(chunks, entries),
    styles: styles.replace(NOT_NEEDED, '').trim(),
    moduleIds: chunks.flatMap(({ moduleIds }) => moduleIds),
  };
}
