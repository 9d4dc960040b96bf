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

/** Copies the text that the button holds, and says so in the button's place. */
export async function copyText(button: HTMLButtonElement): Promise<void> {
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(button.dataset.text ?? '');
  } catch {
    window.prompt(button.title, button.dataset.text);
    return;
  }
  button.textContent = button.dataset.copied ?? label;
  setTimeout(() => {
    button.textContent = label;
  }, SHOWN_MS);
}
