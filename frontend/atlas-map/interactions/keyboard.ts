/** Keys on the focused map; the mode decides what Enter, Backspace and Escape mean. */
export interface KeyboardTarget {
  pan(dxPx: number, dyPx: number): void;
  zoom(delta: number): void;
  home(): void;
  enter(finish: boolean): void;
  takeBack(): void;
  escape(): boolean;
}

const PAN_PX = 110;

export function onMapKey(event: KeyboardEvent, target: KeyboardTarget): void {
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const step = event.shiftKey ? PAN_PX / 5 : PAN_PX;
  const actions: Record<string, () => unknown> = {
    ArrowLeft: () => target.pan(-step, 0),
    ArrowRight: () => target.pan(step, 0),
    ArrowUp: () => target.pan(0, -step),
    ArrowDown: () => target.pan(0, step),
    '+': () => target.zoom(1),
    '=': () => target.zoom(1),
    '-': () => target.zoom(-1),
    '_': () => target.zoom(-1),
    Home: () => target.home(),
    Enter: () => target.enter(event.shiftKey),
    Backspace: () => target.takeBack(),
    Escape: () => target.escape(),
  };
  const action = actions[event.key];
  if (action && action() !== false) {
    event.preventDefault();
    event.stopPropagation();
  }
}
