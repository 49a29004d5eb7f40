/**
 * Repeats a check until `wait` says no more. The clock time and the verdict come each time, the rest only when
 * something has changed. Returns the last verdict.
 */
export async function watch(
  check: (say: (line: string) => void) => Promise<boolean>,
  say: (line: string) => void,
  wait: () => Promise<boolean>,
): Promise<boolean> {
  let before: string | undefined;
  for (;;) {
    const lines: string[] = [];
    const isRight = await check((line) => lines.push(line));
    const now = JSON.stringify(lines);
    say(new Date().toTimeString().slice(0, 8));
    for (const line of now === before ? lines.slice(-1) : lines) say(line);
    before = now;
    if (!(await wait())) return isRight;
  }
}
