/** Something that the person at the keyboard can put right; the message is a Japanese sentence that says how. */
export class KitError extends Error {
  /** 2: nothing was written; 1: not everything was. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}
