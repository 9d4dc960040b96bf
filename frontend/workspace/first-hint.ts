const KEY = 'atlas-hint-seen';

/** Shows the first hint to who has not dismissed it yet in this browser. */
export function showFirstHint(workspace: HTMLElement): void {
  const hint = find(workspace);
  if (hint && !isSeen()) {
    hint.hidden = false;
  }
}

/** Brings it back, whether or not it was dismissed; the server begins it again. */
export function showFirstHintAgain(workspace: HTMLElement): void {
  const hint = find(workspace);
  if (hint) {
    hint.hidden = false;
    hint.querySelector<HTMLElement>('.tour-next')?.focus();
  }
}

/** Hides it for good in this browser; who was led by it goes on in what it has opened. */
export function dismissFirstHint(workspace: HTMLElement): void {
  const hint = find(workspace);
  if (hint) {
    hint.hidden = true;
    remember();
    focusWhatFollows(workspace);
  }
}

/** The keyboard goes on in the drawer, or at the head of the list where it is closed. */
function focusWhatFollows(workspace: HTMLElement): void {
  const heading = workspace.querySelector<HTMLElement>('.drawer h2');
  if (heading?.offsetParent) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  } else {
    workspace.querySelector<HTMLElement>('.list-panel h1 a')?.focus({ preventScroll: true });
  }
}

function find(workspace: HTMLElement): HTMLElement | null {
  return workspace.querySelector<HTMLElement>('.first-hint');
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
