/** Said by the host itself: not every server knows every ending, and with `nosniff` a wrong type stops the form. */
export const CONTENT_TYPES: Record<string, string> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  json: 'application/json',
  txt: 'text/plain',
};
