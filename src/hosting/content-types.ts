/** Said by the host itself: not every server knows every ending, and with `nosniff` a wrong type stops the form. */
export const CONTENT_TYPES: Record<string, string> = {
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  txt: 'text/plain',
};
