import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { vi } from 'vitest';

const run = promisify(execFile);

/**
 * Runs within Orca. Whatever would go to the voice is written into a file at once, one utterance a line; and it speaks
 * of the page only, not of the keys.
 */
const customization = (file: string) => `
from orca import settings, speech
settings.sayAllOnLoad = False
settings.pageSummaryOnLoad = False
settings.enableKeyEcho = False
settings.enableBraille = False
settings.enableSound = False
spoken = open(${JSON.stringify(file)}, 'a')
def write(text, *rest):
    spoken.write(' '.join(text.split()) + '\\n')
    spoken.flush()
speech._speak = write
speech.speakCharacter = write
speech.init = lambda: None
`;

/** A desktop with a screen reader, and nobody in front of it. */
export interface Orca {
  /** For the browser that is to be read. */
  env: NodeJS.ProcessEnv;
  /** Presses keys by their names in X: `Tab`, `ctrl+Home`. */
  press(...keys: string[]): Promise<void>;
  /** Gives the page the focus, which a browser's own bars may have; then the pointer is out of the way. */
  clickPage(): Promise<void>;
  /** Everything said so far, utterance by utterance. */
  spoken(): string[];
  close(): Promise<void>;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  process.kill(-(child.pid as number), 'SIGKILL');
  await closed;
}

/** Reads one line that a program writes into its own pipe when it is ready. */
const lineFrom = async (child: ChildProcess) =>
  String((await once(child.stdio[3] as NodeJS.ReadableStream, 'data'))[0]).trim();

export async function startOrca(): Promise<Orca> {
  const home = mkdtempSync(join(tmpdir(), 'orca-'));
  const file = join(home, 'spoken.txt');
  writeFileSync(file, '');
  mkdirSync(join(home, 'run'), { mode: 0o700 });
  mkdirSync(join(home, 'prefs'));
  mkdirSync(join(home, 'locales'));
  writeFileSync(join(home, 'prefs', 'orca-customizations.py'), customization(file));
  // In Japanese Orca names what it meets in Japanese; few machines have the locale ready.
  await run('localedef', ['-i', 'ja_JP', '-f', 'UTF-8', join(home, 'locales', 'ja_JP.UTF-8')]);

  const started: ChildProcess[] = [];
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    HOME: home,
    XDG_RUNTIME_DIR: join(home, 'run'),
    XDG_CONFIG_HOME: join(home, 'config'),
    LOCPATH: join(home, 'locales'),
    LANG: 'ja_JP.UTF-8',
    LC_ALL: 'ja_JP.UTF-8',
    LANGUAGE: 'ja',
    GTK_MODULES: 'gail:atk-bridge',
    GNOME_ACCESSIBILITY: '1',
    NO_AT_BRIDGE: '0',
    GSETTINGS_BACKEND: 'memory',
  };
  const start = (command: string, args: string[], withPipe = false) => {
    const child = spawn(command, args, {
      env,
      // A group of its own: what it starts ends with it.
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', withPipe ? 'pipe' : 'ignore'],
    });
    started.push(child);
    return child;
  };

  const screen = start('Xvfb', ['-displayfd', '3', '-screen', '0', '800x900x24'], true);
  env['DISPLAY'] = `:${await lineFrom(screen)}`;
  const bus = start('dbus-daemon', ['--session', '--nofork', '--print-address=3'], true);
  env['DBUS_SESSION_BUS_ADDRESS'] = await lineFrom(bus);
  start('openbox', []);
  start('/usr/libexec/at-spi-bus-launcher', [
    '--launch-immediately',
    '--a11y=1',
    '--screen-reader=1',
  ]);
  start('orca', ['--replace', '-u', join(home, 'prefs')]);
  const spoken = () => readFileSync(file, 'utf8').split('\n').filter(Boolean);
  // It says so when it listens; a browser that was there first it might not notice.
  await vi.waitUntil(() => spoken().length > 0, { timeout: 60_000 });

  return {
    env,
    async press(...keys) {
      await run('xdotool', ['key', '--clearmodifiers', ...keys], { env });
    },
    async clickPage() {
      await run('xdotool', ['mousemove', '20', '500', 'click', '1', 'mousemove', '799', '899'], {
        env,
      });
    },
    spoken,
    async close() {
      for (const child of started.reverse()) await end(child);
      rmSync(home, { recursive: true, force: true });
    },
  };
}
