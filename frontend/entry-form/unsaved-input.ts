/** Keeps the input of the form around it: see UnsavedInput.java. */

interface FormState {
  dirty: boolean;
  values: Record<string, string>;
}

interface Draft {
  storedAtMs: number;
  values: Record<string, string>;
}

const STORE_PREFIX = 'rare-earth-atlas.draft.';
const STORE_DELAY_MS = 300;

class UnsavedInput extends HTMLElement {
  private current: FormState = { dirty: false, values: {} };
  /** Fields typed in since the server last told the form's state. */
  private readonly typedIn = new Set<HTMLElement & { value?: unknown }>();
  private timer = 0;
  private form: Element | null = null;

  /** The form's state as the server knows it. */
  set state(state: FormState) {
    const wasDirty = this.current.dirty;
    this.current = state;
    this.typedIn.clear();
    if (state.dirty) {
      this.store();
    } else if (wasDirty) {
      this.forget();
    }
  }

  get state(): FormState {
    return this.current;
  }

  connectedCallback(): void {
    this.form = this.closest('.entry-form');
    this.form?.addEventListener('input', this.onInput);
    window.addEventListener('beforeunload', this.onBeforeUnload);
    // After the server has attached its listener.
    queueMicrotask(() => this.offerDraft());
  }

  disconnectedCallback(): void {
    this.cancelStoring();
    this.form?.removeEventListener('input', this.onInput);
    window.removeEventListener('beforeunload', this.onBeforeUnload);
  }

  /** Removes the stored draft of input that was taken back. */
  private forget(): void {
    this.cancelStoring();
    try {
      localStorage.removeItem(this.key);
    } catch {
      // Without storage there is no draft.
    }
  }

  private get key(): string {
    return STORE_PREFIX + this.getAttribute('draft-key');
  }

  private readonly onInput = (event: Event): void => {
    const field = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-draft]') : null;
    if (field) {
      this.typedIn.add(field);
    }
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.store(), STORE_DELAY_MS);
  };

  private readonly onBeforeUnload = (event: BeforeUnloadEvent): void => {
    if (this.current.dirty || this.typedIn.size > 0) {
      event.preventDefault();
    }
  };

  private cancelStoring(): void {
    window.clearTimeout(this.timer);
  }

  /** Texts that the server has not got yet, because the connection is slow or lost, are read from the fields. */
  private liveValues(): Record<string, string> {
    const values = { ...this.current.values };
    this.typedIn.forEach((field) => {
      const key = field.dataset.draft;
      if (key && typeof field.value === 'string') {
        values[key] = field.value;
      }
    });
    return values;
  }

  private store(): void {
    const draft: Draft = { storedAtMs: Date.now(), values: this.liveValues() };
    try {
      localStorage.setItem(this.key, JSON.stringify(draft));
    } catch {
      // Private windows and full storage: the form itself still asks before it is left.
    }
  }

  private offerDraft(): void {
    try {
      const draft = JSON.parse(localStorage.getItem(this.key) ?? 'null') as Draft | null;
      if (draft?.values) {
        this.dispatchEvent(new CustomEvent('draft-found', { detail: draft }));
      }
    } catch {
      // A draft that cannot be read is none.
    }
  }
}

if (!customElements.get('atlas-unsaved-input')) {
  customElements.define('atlas-unsaved-input', UnsavedInput);
}
