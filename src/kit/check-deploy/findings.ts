import type { Fault } from './remedies.ts';

/** What was found on how many addresses: each thing is said once, with where it was found. */
export class Findings {
  readonly #faults = new Map<string, { text: string; remedy: string; paths: string[] }>();
  readonly #notes = new Map<string, { text: string; paths: string[] }>();

  fault(path: string, { text, remedy }: Fault): void {
    const found = this.#faults.get(text) ?? { text, remedy, paths: [] };
    this.#faults.set(text, { ...found, paths: [...found.paths, path] });
  }

  /** No fault, but to be known. `kind`: what counts as the same. */
  note(path: string, text: string, kind: string = text): void {
    const found = this.#notes.get(kind) ?? { text, paths: [] };
    this.#notes.set(kind, { ...found, paths: [...new Set([...found.paths, path])] });
  }

  get faultCount(): number {
    return this.#faults.size;
  }

  /** Faults with the same remedy stand together, above it. `all`: how many addresses are every one. */
  lines(all: number): string[] {
    const where = (paths: string[]) =>
      paths.length === all && all > 1 ? `すべて（${all}個）` : paths.join(' ');
    const faults = [...this.#faults.values()];
    const remedies = [...new Set(faults.map(({ remedy }) => remedy))];
    return [
      ...remedies.flatMap((remedy) => [
        ...faults
          .filter((each) => each.remedy === remedy)
          .map(({ text, paths }) => `× ${where(paths)}：${text}`),
        `　→ ${remedy}`,
      ]),
      ...[...this.#notes.values()].map(({ text, paths }) => `△ 注意　${where(paths)}：${text}`),
    ];
  }
}
