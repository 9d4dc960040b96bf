import type { Mode } from './messages';

/** Picking begins with the keyboard on the map, and gives it back where it was. */
export class PickingFocus {
  private before: HTMLElement | null = null;

  enter(host: HTMLElement, map: HTMLElement, before: Mode, mode: Mode): void {
    if (before === 'browse' && mode !== 'browse') {
      this.before = document.activeElement as HTMLElement | null;
      map.focus({ preventScroll: true });
    } else if (before !== 'browse' && mode === 'browse') {
      if (document.activeElement === host && this.before?.isConnected) {
        this.before.focus({ preventScroll: true });
      }
      this.before = null;
    }
  }
}

/** The keyboard on the first of the things that lie under one place, as soon as the list is open. */
export function focusChoice(root: HTMLElement | DocumentFragment): void {
  const active = root.querySelector<HTMLElement>('.chooser [tabindex="0"]');
  if (active && active !== (root as ShadowRoot).activeElement) {
    active.focus();
  }
}
