const SHOWN_MS = 2000;

/** Copies the permanent address of what the drawer shows and says so on the button. */
export async function copyLink(button: HTMLButtonElement): Promise<void> {
  const address = new URL(button.dataset.path ?? '', document.baseURI).href;
  try {
    await navigator.clipboard.writeText(address);
  } catch {
    // the browser may forbid the clipboard: then the reader can copy from here
    window.prompt(button.title, address);
    return;
  }
  const label = button.title;
  button.classList.add('done');
  button.setAttribute('aria-label', button.dataset.copied ?? label);
  setTimeout(() => {
    button.classList.remove('done');
    button.setAttribute('aria-label', label);
  }, SHOWN_MS);
}
