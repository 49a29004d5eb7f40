import { type BuildOptions, build, type Rolldown } from 'vite';

/** The browsers that scripts and styles are made for. */
export type Targets = Pick<BuildOptions, 'target' | 'cssTarget'>;

/**
 * What the first paint and the first tap need, to stand inline in every page: all styles for the screen, and the
 * script that remembers taps until the form's own is there. The policy allows them by their hashes.
 */
export async function firstParts(targets: Targets): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ...targets,
      write: false,
      cssCodeSplit: false,
      rolldownOptions: { input: 'src/early/early-taps.ts', output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  const style = output.find(({ fileName }) => fileName.endsWith('.css'));
  const script = output.find(({ type }) => type === 'chunk');
  if (style?.type !== 'asset' || script?.type !== 'chunk') throw new Error('no first parts');
  const styles = String(style.source).replace(/\/\*.*?\*\//g, '');
  return `<style>${styles.trim()}</style>\n    <script>${script.code.trim()}</script>`;
}
