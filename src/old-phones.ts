/** What Chrome before 73 lacks and a library calls while it loads. Imported before everything else. */
const old = window as { globalThis?: unknown };
old.globalThis ??= window;

Object.fromEntries ??= (entries: Iterable<readonly [PropertyKey, unknown]>) => {
  const object: Record<PropertyKey, unknown> = {};
  for (const [key, value] of entries) object[key] = value;
  return object;
};
