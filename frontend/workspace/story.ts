import { reducedMotion } from '../atlas-map/view-fitting';

/** Of the part of the panel that is seen: a step whose beginning is above this line is being read. */
const READING_LINE = 0.4;
const REST_MS = 140;
const SCROLLED_BY_HAND = ['wheel', 'touchmove', 'pointerdown'];
const NOT_OURS = 'input, textarea, select, atlas-map, dialog, vaadin-combo-box, [contenteditable]';

/** The steps of a story in a scrolling panel: see StoryReader.java. */
class AtlasStory extends HTMLElement {
  /** From 1. */
  current = 1;
  private told = 0;
  /** Where a key or button has led; holds until someone scrolls by hand. */
  private led = 0;
  private timer = 0;
  private scroller: HTMLElement | null = null;
  private readonly onScroll = () => this.look();
  private readonly onHand = () => (this.led = 0);
  private readonly onKey = (event: KeyboardEvent) => this.key(event);

  connectedCallback(): void {
    this.scroller = this.closest('.drawer-content');
    this.scroller?.addEventListener('scroll', this.onScroll, { passive: true });
    SCROLLED_BY_HAND.forEach((act) => this.scroller?.addEventListener(act, this.onHand, { passive: true }));
    document.addEventListener('keydown', this.onKey);
    this.addEventListener('click', this.onClick);
    this.led = this.told = this.current;
    queueMicrotask(() => this.mark());
  }

  disconnectedCallback(): void {
    clearTimeout(this.timer);
    this.scroller?.removeEventListener('scroll', this.onScroll);
    SCROLLED_BY_HAND.forEach((act) => this.scroller?.removeEventListener(act, this.onHand));
    document.removeEventListener('keydown', this.onKey);
    this.removeEventListener('click', this.onClick);
    this.scroller = null;
  }

  /** Scrolls to a step that the address asks for, after the panel has been put in its place. */
  open(step: number): void {
    this.current = this.led = this.told = step;
    setTimeout(() => this.bring(step, 'auto'), 60);
    this.mark();
  }

  private get steps(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.story-step')];
  }

  private go(step: number, byKey: boolean): void {
    const { steps } = this;
    if (step < 1 || step > steps.length) {
      return;
    }
    this.current = this.led = step;
    this.bring(step, reducedMotion() ? 'auto' : 'smooth');
    if (byKey) {
      const heading = steps[step - 1].querySelector<HTMLElement>('h3');
      heading?.setAttribute('tabindex', '-1');
      heading?.focus({ preventScroll: true });
    }
    this.mark();
    this.tell();
  }

  private bring(step: number, behavior: ScrollBehavior): void {
    const section = this.steps[step - 1];
    if (section && this.scroller) {
      const by = section.getBoundingClientRect().top - this.scroller.getBoundingClientRect().top;
      this.scroller.scrollTo({ top: step === 1 ? 0 : this.scroller.scrollTop + by, behavior });
    }
  }

  private look(): void {
    if (!this.scroller || this.led) {
      return;
    }
    const { top, height } = this.scroller.getBoundingClientRect();
    const passed = this.steps.filter((step) => step.getBoundingClientRect().top <= top + height * READING_LINE).length;
    const atEnd = this.scroller.scrollTop > 0
      && this.scroller.scrollTop + this.scroller.clientHeight >= this.scroller.scrollHeight - 2;
    const reading = atEnd ? this.steps.length : Math.max(1, passed);
    if (reading !== this.current) {
      this.current = reading;
      this.mark();
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.tell(), REST_MS);
    }
  }

  private tell(): void {
    if (this.current !== this.told) {
      this.told = this.current;
      this.dispatchEvent(new CustomEvent('story-step', { detail: this.current }));
    }
  }

  private mark(): void {
    const { steps } = this;
    steps.forEach((step, index) => step.toggleAttribute('data-current', index + 1 === this.current));
    this.querySelector('.story-previous')?.setAttribute('aria-disabled', String(this.current <= 1));
    this.querySelector('.story-next')?.setAttribute('aria-disabled', String(this.current >= steps.length));
  }

  private readonly onClick = (event: Event): void => {
    const button = (event.target as Element).closest('button');
    if (button?.matches('.story-previous, .story-next')) {
      this.go(this.current + (button.matches('.story-next') ? 1 : -1), false);
    }
  };

  private key(event: KeyboardEvent): void {
    const target = event.composedPath()[0];
    const elsewhere = target instanceof Element
      && (target.closest(NOT_OURS) !== null || (target !== document.body && !this.scroller?.contains(target)));
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || elsewhere) {
      return;
    }
    const way = { ArrowRight: 1, ArrowLeft: -1, PageDown: 1, PageUp: -1 }[event.key];
    if (!way) {
      this.led = ['ArrowDown', 'ArrowUp', ' ', 'Home', 'End'].includes(event.key) ? 0 : this.led;
      return;
    }
    event.preventDefault();
    if (event.key.startsWith('Page') && this.hasMore(way)) {
      this.led = 0;
      this.scroller?.scrollBy({ top: way * this.scroller.clientHeight * 0.85 });
    } else {
      this.go(this.current + way, true);
    }
  }

  /** Whether a page key would first have to show the rest of the step. */
  private hasMore(way: number): boolean {
    const step = this.steps[this.current - 1]?.getBoundingClientRect();
    const seen = this.scroller?.getBoundingClientRect();
    const bar = this.querySelector('.story-bar')?.getBoundingClientRect();
    return !!step && !!seen && (way > 0 ? step.bottom > (bar?.top ?? seen.bottom) + 8 : step.top < seen.top - 8);
  }
}

if (!customElements.get('atlas-story')) {
  customElements.define('atlas-story', AtlasStory);
}
