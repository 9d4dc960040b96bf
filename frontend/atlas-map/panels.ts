/** Pixels of the map that floating panels cover on each side. */
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

const PANELS = '[data-map-panel]';
/** A panel that leaves less than this is a full-screen sheet: the map behind it is not fitted to a slit. */
const LEAST_FREE_PX = 140;

/** Watches every `[data-map-panel]` of the page and tells what part of the map they leave free. */
export class PanelWatch {
  private readonly sizes = new ResizeObserver(() => this.schedule());
  private readonly tree = new MutationObserver(() => this.schedule());
  private readonly settled = () => this.schedule();
  private frame = 0;
  private last = '';

  constructor(
    private readonly host: HTMLElement,
    private readonly onChange: (insets: Insets) => void,
  ) {}

  start(): void {
    this.tree.observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ['data-map-panel', 'hidden', 'class', 'style', 'opened', 'open'],
    });
    this.sizes.observe(this.host);
    document.addEventListener('transitionend', this.settled);
    document.addEventListener('animationend', this.settled);
    this.last = '';
    this.measure();
  }

  stop(): void {
    this.tree.disconnect();
    this.sizes.disconnect();
    document.removeEventListener('transitionend', this.settled);
    document.removeEventListener('animationend', this.settled);
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  private schedule(): void {
    this.frame ||= requestAnimationFrame(() => this.measure());
  }

  private measure(): void {
    this.frame = 0;
    const panels = [...document.querySelectorAll<HTMLElement>(PANELS)];
    panels.forEach((panel) => this.sizes.observe(panel));
    const insets = insetsOf(this.host.getBoundingClientRect(), panels);
    const key = JSON.stringify(insets);
    if (key !== this.last) {
      this.last = key;
      this.onChange(insets);
    }
  }
}

export function insetsOf(map: DOMRect, panels: HTMLElement[]): Insets {
  const insets = { top: 0, right: 0, bottom: 0, left: 0 };
  for (const panel of panels) {
    const side = panel.dataset.mapPanel;
    const box = panel.getBoundingClientRect();
    const overlaps = box.width > 0 && box.height > 0 && box.left < map.right && box.right > map.left
      && box.top < map.bottom && box.bottom > map.top && getComputedStyle(panel).visibility !== 'hidden';
    if (!overlaps) {
      continue;
    }
    if (side === 'left') {
      insets.left = Math.max(insets.left, box.right - map.left);
    } else if (side === 'right') {
      insets.right = Math.max(insets.right, map.right - box.left);
    } else if (side === 'bottom') {
      insets.bottom = Math.max(insets.bottom, map.bottom - box.top);
    }
  }
  if (map.width - insets.left - insets.right < LEAST_FREE_PX) {
    insets.left = insets.right = 0;
  }
  if (map.height - insets.bottom < LEAST_FREE_PX) {
    insets.bottom = 0;
  }
  return roundInsets(insets);
}

function roundInsets({ top, right, bottom, left }: Insets): Insets {
  return { top: Math.round(top), right: Math.round(right), bottom: Math.round(bottom), left: Math.round(left) };
}
