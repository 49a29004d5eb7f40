/** What Chrome before 73 lacks and a library calls while it loads. Imported before everything else. */
const old = window as { globalThis?: unknown };
old.globalThis ??= window;

Object.fromEntries ??= (entries: Iterable<readonly [PropertyKey, unknown]>) => {
  const object: Record<PropertyKey, unknown> = {};
  for (const [key, value] of entries) object[key] = value;
  return object;
};

// Extensions may add to every object of the page (prototype.js did): what a library counts over must not show it.
for (const { prototype } of [Object, Array])
  for (const name of Object.keys(prototype))
    Reflect.defineProperty(prototype, name, { enumerable: false });
