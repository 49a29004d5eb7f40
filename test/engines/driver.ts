/** A browser of any engine, as far as the tests drive it: with real presses and keys. */
export interface Driver {
  /** Begins to load; does not wait. */
  open(url: string): Promise<void>;
  /** From here on everything is about the page's first frame. */
  enterFrame(): Promise<void>;
  leaveFrame(): Promise<void>;
  /** The value of an expression in the page or frame. */
  evaluate(expression: string): Promise<unknown>;
  /** Presses what the selector finds, where it stands. Throws if there is nothing. */
  press(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  /** Turns the phone, or pulls at the window. */
  resize(width: number, height: number): Promise<void>;
  /** As far as the page is concerned: WebKit's driver cannot draw the paper, and only says that it would. */
  print(): Promise<unknown>;
  close(): Promise<void>;
}
