import { copyLink, copyText } from './copy-link';
import { dismissFirstHint, showFirstHint, showFirstHintAgain } from './first-hint';
import { keepForOffline } from './offline';
import { onPageKey, openShortcuts } from './page-keys';

/** As much of Vaadin's list as is used here. */
interface VirtualList extends HTMLElement {
  readonly firstVisibleIndex: number;
  readonly lastVisibleIndex: number;
  scrollToIndex(index: number): void;
}

const ROWS_ABOVE = 2;
const NARROW = matchMedia('(max-width: 640px)');

/** The page's frame in the browser: keys, focus, the shape of the panels on a phone. The server fills it. */
export class AtlasWorkspace extends HTMLElement {
  private path = '';
  private lastPath = '';
  private chosen: readonly string[] = [];
  private opener: HTMLElement | null = null;
  private firstNavigation = true;
  private readonly onNarrow = () => this.shapePanels();
  private readonly onKey = (event: KeyboardEvent) => onPageKey(this, event);

  connectedCallback(): void {
    NARROW.addEventListener('change', this.onNarrow);
    document.addEventListener('keydown', this.onKey);
    this.addEventListener('atlas-point', this.onPoint as EventListener);
    this.addEventListener('click', this.onClick);
    this.shapePanels();
    showFirstHint(this);
    void keepForOffline();
    // it tells when the connection is lost, so it must be heard, too
    document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');
  }

  disconnectedCallback(): void {
    NARROW.removeEventListener('change', this.onNarrow);
    document.removeEventListener('keydown', this.onKey);
    this.removeEventListener('atlas-point', this.onPoint as EventListener);
    this.removeEventListener('click', this.onClick);
  }

  /** The address of what is selected; its row in the list is marked. */
  get current(): string {
    return this.path;
  }

  set current(path: string) {
    this.lastPath = path || this.path || this.lastPath;
    this.path = path;
    this.updateRows();
  }

  /** The addresses of the places that are chosen to be compared; their rows in the list are marked. */
  get compared(): readonly string[] {
    return this.chosen;
  }

  set compared(paths: readonly string[]) {
    this.chosen = paths;
    this.updateRows();
  }

  private updateRows(): void {
    this.querySelectorAll<HTMLElement & { requestUpdate(): void }>('atlas-place-row').forEach((row) => row.requestUpdate());
  }

  /** Brings the row of what is selected into sight, unless it is there already. */
  reveal(index: number): void {
    const list = this.querySelector<VirtualList>('vaadin-virtual-list');
    if (list && index >= 0 && (index < list.firstVisibleIndex || index > list.lastVisibleIndex)) {
      list.scrollToIndex(Math.max(0, index - ROWS_ABOVE));
    }
  }

  /** Called after each change of view: brings the keyboard to what has opened, or back to where it came from. */
  navigated(open: boolean): void {
    this.toggleAttribute('drawer-open', open);
    this.shapePanels();
    this.querySelector('.drawer-content')?.scrollTo(0, 0);
    if (this.firstNavigation) {
      this.firstNavigation = false;
    } else if (open) {
      this.enterDrawer();
    } else {
      this.leaveDrawer();
    }
  }

  private enterDrawer(): void {
    const active = document.activeElement;
    if (active instanceof HTMLElement && !active.closest('.drawer') && active !== document.body) {
      this.opener = active;
    }
    this.toggleList(false);
    const heading = this.querySelector<HTMLElement>('.drawer h2');
    const led = document.activeElement?.closest('.first-hint');
    if (heading && !led && !heading.closest('.drawer')?.contains(document.activeElement)) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
  }

  private leaveDrawer(): void {
    const active = document.activeElement;
    if (!active || active === document.body || active.closest('.drawer')) {
      const row = this.querySelector<HTMLElement>(`.list-panel a[href="${CSS.escape(this.lastPath)}"]`);
      (row ?? this.opener)?.focus({ preventScroll: true });
    }
    this.opener = null;
  }

  private onPoint(event: CustomEvent): void {
    const map = this.querySelector('atlas-map');
    if (map) {
      map.hover = event.detail;
    }
  }

  private onClick(event: MouseEvent): void {
    const button = (event.target as Element).closest('button');
    (event.target as Element).closest('dialog a')?.closest('dialog')?.close();
    if (button?.classList.contains('list-toggle')) {
      this.toggleList(!this.hasAttribute('list-open'));
    } else if (button?.classList.contains('sheet-handle')) {
      this.toggleAttribute('drawer-tall');
    } else if (button?.classList.contains('shortcuts-open')) {
      openShortcuts(this);
    } else if (button?.classList.contains('shortcuts-close')) {
      button.closest('dialog')?.close();
    } else if (button?.classList.contains('dismiss-hint')) {
      dismissFirstHint(this);
    } else if (button?.classList.contains('tour-again')) {
      button.closest('dialog')?.close();
      showFirstHintAgain(this);
    } else if (button?.classList.contains('copy-link')) {
      void copyLink(button);
    } else if (button?.classList.contains('copy-text')) {
      void copyText(button);
    }
  }

  private toggleList(open: boolean): void {
    this.toggleAttribute('list-open', open);
    this.querySelector('.list-toggle')?.setAttribute('aria-expanded', String(open));
  }

  /** On a phone both panels lie at the bottom; the map is told, so that it keeps what it shows above them. */
  private shapePanels(): void {
    const sides = NARROW.matches ? { list: 'bottom', drawer: 'bottom' } : { list: 'left', drawer: 'right' };
    this.toggleAttribute('narrow', NARROW.matches);
    Object.entries(sides).forEach(([panel, side]) =>
      this.querySelector(`[data-panel="${panel}"]`)?.setAttribute('data-map-panel', side));
  }
}

if (!customElements.get('atlas-workspace')) {
  customElements.define('atlas-workspace', AtlasWorkspace);
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-workspace': AtlasWorkspace;
  }
}
