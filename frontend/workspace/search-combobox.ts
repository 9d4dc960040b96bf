/**
 * The search as a combobox with a list of groups, after the WAI-ARIA Authoring Practices ("Editable Combobox With List
 * Autocomplete"): the focus stays in the input, the arrow keys choose, Enter opens, Escape closes. The server fills the list.
 */
export class AtlasSearch extends HTMLElement {
  private active: HTMLElement | null = null;
  private dismissed = true;
  private readonly watch = new MutationObserver(() => this.filled());

  connectedCallback(): void {
    this.watch.observe(this, { childList: true, subtree: true });
    this.addEventListener('keydown', this.onKey, true);
    this.addEventListener('input', this.onInput);
    this.addEventListener('focusout', this.onFocusOut);
    this.addEventListener('mousedown', this.onMouseDown);
    this.addEventListener('click', this.onClick);
    this.filled();
  }

  disconnectedCallback(): void {
    this.watch.disconnect();
    this.removeEventListener('keydown', this.onKey, true);
    this.removeEventListener('input', this.onInput);
    this.removeEventListener('focusout', this.onFocusOut);
    this.removeEventListener('mousedown', this.onMouseDown);
    this.removeEventListener('click', this.onClick);
  }

  private get input(): HTMLInputElement | null {
    return this.querySelector('.search-box input');
  }

  private get options(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  /** The input comes from the text field a moment later than the panel, the options with each answer. */
  private filled(): void {
    const input = this.input;
    if (input && input.getAttribute('role') !== 'combobox') {
      input.setAttribute('role', 'combobox');
      input.setAttribute('aria-autocomplete', 'list');
      input.setAttribute('aria-controls', 'search-offers');
      input.setAttribute('autocomplete', 'off');
    }
    this.choose(null);
    this.show(!this.dismissed && document.activeElement === input);
  }

  private show(wanted: boolean): void {
    const open = wanted && this.options.length > 0;
    this.toggleAttribute('open', open);
    this.input?.setAttribute('aria-expanded', String(open));
    if (!open) {
      this.choose(null);
    }
  }

  private choose(option: HTMLElement | null): void {
    this.active?.setAttribute('aria-selected', 'false');
    this.active = option;
    if (option) {
      option.setAttribute('aria-selected', 'true');
      option.scrollIntoView({ block: 'nearest' });
      this.input?.setAttribute('aria-activedescendant', option.id);
    } else {
      this.input?.removeAttribute('aria-activedescendant');
    }
  }

  private move(by: number): void {
    const options = this.options;
    const from = this.active ? options.indexOf(this.active) : by > 0 ? -1 : options.length;
    this.choose(options[(from + by + options.length) % options.length] ?? null);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.target !== this.input || event.isComposing) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (this.options.length > 0) {
        event.preventDefault();
        this.dismissed = false;
        this.show(true);
        this.move(event.key === 'ArrowDown' ? 1 : -1);
      }
    } else if (event.key === 'Escape' && this.hasAttribute('open')) {
      // the first Escape closes the list, a second one clears the words
      event.preventDefault();
      event.stopPropagation();
      this.dismiss();
    } else if (event.key === 'Enter') {
      this.open();
    }
  };

  /** What is chosen, or everything found for what stands in the box by now, whatever the server knows of it. */
  private open(): void {
    const words = this.input?.value.trim() ?? '';
    const chosen = this.active;
    this.dismiss();
    if (chosen) {
      chosen.click();
    } else if (words) {
      const link = document.createElement('a');
      link.setAttribute('router-link', '');
      link.href = `search?q=${encodeURIComponent(words)}`;
      this.append(link);
      link.click();
      link.remove();
    }
  }

  private dismiss(): void {
    this.dismissed = true;
    this.show(false);
  }

  private readonly onInput = (): void => {
    this.dismissed = false;
  };

  private readonly onFocusOut = (event: FocusEvent): void => {
    if (!(event.relatedTarget instanceof Node && this.contains(event.relatedTarget))) {
      this.show(false);
    }
  };

  /** The focus stays in the input, or the list would be gone before it is clicked. */
  private readonly onMouseDown = (event: MouseEvent): void => {
    if ((event.target as Element).closest('.search-offers')) {
      event.preventDefault();
    }
  };

  private readonly onClick = (event: MouseEvent): void => {
    if ((event.target as Element).closest('[role="option"], .search-everywhere')) {
      this.dismiss();
    } else if (event.target === this.input) {
      this.dismissed = false;
      this.show(true);
    }
  };
}

if (!customElements.get('atlas-search')) {
  customElements.define('atlas-search', AtlasSearch);
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-search': AtlasSearch;
  }
}
