const KEY = 'atlas-hint-seen';

/** Shows the first hint to who has not dismissed it yet in this browser. */
export function showFirstHint(workspace: HTMLElement): void {
  const hint = workspace.querySelector<HTMLElement>('.first-hint');
  if (!hint || isSeen()) {
    return;
  }
  hint.hidden = false;
  hint.querySelector('.dismiss-hint')?.addEventListener('click', () => {
    hint.hidden = true;
    remember();
  });
}

function isSeen(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return true;
  }
}

function remember(): void {
  try {
    localStorage.setItem(KEY, 'yes');
  } catch {
    // storage may be forbidden: then the hint comes again
  }
}
