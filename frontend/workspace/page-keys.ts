/** Keys that work on the whole page: "/" leads to the search, "?" tells all keys, Escape closes the drawer. */
export function onPageKey(workspace: HTMLElement, event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) {
    return;
  }
  if (event.key === '/') {
    event.preventDefault();
    workspace.setAttribute('list-open', '');
    workspace.querySelector<HTMLElement>('.search-box')?.focus();
  } else if (event.key === '?') {
    event.preventDefault();
    openShortcuts(workspace);
  } else if (event.key === 'Escape' && !document.querySelector('dialog[open]') && !document.querySelector('[opened]:not(vaadin-notification-container)')) {
    const close = workspace.querySelector<HTMLElement>('.drawer .close');
    if (close?.offsetParent) {
      event.preventDefault();
      close.click();
    }
  }
}

/** Tells what the keyboard does; the browser itself closes it with Escape and gives the focus back. */
export function openShortcuts(workspace: HTMLElement): void {
  const dialog = workspace.querySelector<HTMLDialogElement>('dialog.shortcuts');
  if (dialog && !dialog.open) {
    dialog.showModal();
  }
}

/** Whoever types means the text: a stray Escape must not close a form. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return target instanceof HTMLElement
    && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
}
