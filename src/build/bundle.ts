import { type BuildOptions, build, type Rolldown } from 'vite';

/** The browsers that scripts and styles are made for. */
export type Targets = Pick<BuildOptions, 'target' | 'cssTarget'>;

export interface Bundle {
  /** A classic script: it stands inline, and runs in every frame. */
  script: string;
  styles: string;
  /** What it is made of. */
  moduleIds: readonly string[];
}

/** Would end an inline script, or change how it is read; in a string or a pattern, where alone they stand, `\x3C` is the same. */
const forInline = (script: string): string => script.replace(/<(?=\/script|!--)/gi, '\\x3C');

/** Bundles what a file imports, styles included, into one script and one stylesheet. */
export async function bundle(entry: string, targets: Targets): Promise<Bundle> {
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
        input: entry,
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  const script = output.find(({ type }) => type === 'chunk');
  const style = output.find(({ fileName }) => fileName.endsWith('.css'));
  if (script?.type !== 'chunk') throw new Error(`${entry} makes no script`);
  const styles = style?.type === 'asset' ? String(style.source) : '';
  return {
    script: forInline(script.code.trim()),
    styles: styles.replace(/\/\*.*?\*\//g, '').trim(),
    moduleIds: script.moduleIds,
  };
}
