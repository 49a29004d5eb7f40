/** Offers a file of this page's own making to be saved. Nothing is loaded: the bytes are here already. */
export function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers take the bytes long after the click; they are few, and go with the page.
  window.addEventListener('pagehide', () => URL.revokeObjectURL(url), { once: true });
}
