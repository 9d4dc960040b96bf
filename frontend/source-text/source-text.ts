import { paragraphsOf, type Name, type Passage, type Segment, type TextPage } from './page';
import { selectedSpan, type Span } from './selection';

interface Labels {
  quoteThis: string;
  tooLong: string;
  selectByKeys: string;
  keysHelp: string;
  text: string;
}

const MAX_QUOTE_UTF16 = 5000;

/**
 * A page of a source's text to read and to quote from. The text becomes text nodes only, never HTML. It tells the
 * server which passage was opened and which words are to be quoted.
 */
export class AtlasSourceText extends HTMLElement {
  private readonly text = document.createElement('div');
  private readonly bar = document.createElement('div');
  private readonly quoteButton = document.createElement('button');
  private readonly keysButton = document.createElement('button');
  private readonly help = document.createElement('p');
  private span: Span | null = null;
  private shownStart: number | null = null;
  private words: Labels = { quoteThis: '', tooLong: '', selectByKeys: '', keysHelp: '', text: '' };

  private readonly onSelection = () => this.showSelection();

  constructor() {
    super();
    this.text.className = 'source-words';
    this.bar.className = 'passage-bar';
    this.help.className = 'quiet';
    this.help.setAttribute('role', 'status');
    this.quoteButton.type = this.keysButton.type = 'button';
    this.quoteButton.className = 'atlas-button primary quote-this';
    this.keysButton.className = 'atlas-button quiet-button select-by-keys';
    this.keysButton.setAttribute('aria-pressed', 'false');
    this.quoteButton.addEventListener('click', () => this.quote());
    this.keysButton.addEventListener('click', () => this.selectByKeys(!this.choosing));
    this.text.addEventListener('click', (event) => this.open(event));
    this.text.addEventListener('keydown', (event) => this.onKey(event));
    for (const change of ['beforeinput', 'paste', 'cut', 'drop']) {
      this.text.addEventListener(change, (event) => event.preventDefault());
    }
  }

  connectedCallback(): void {
    if (!this.text.isConnected) {
      this.bar.append(this.quoteButton);
      this.append(this.keysButton, this.help, this.text, this.bar);
      this.showSelection();
    }
    document.addEventListener('selectionchange', this.onSelection);
  }

  disconnectedCallback(): void {
    document.removeEventListener('selectionchange', this.onSelection);
  }

  set labels(labels: Labels) {
    this.words = labels;
    this.keysButton.textContent = labels.selectByKeys;
    this.text.setAttribute('aria-label', labels.text);
    this.showSelection();
  }

  set language(tag: string) {
    this.text.lang = tag;
  }

  set page(page: TextPage) {
    if (this.shownStart !== null && this.shownStart !== page.start) {
      // after the panel has gone to its top
      setTimeout(() => this.scrollIntoView({ block: 'start' }));
    }
    this.shownStart = page.start;
    if (this.choosing) {
      this.selectByKeys(false);
    }
    const named = new Set<string>();
    this.text.replaceChildren(...paragraphsOf(page).map((paragraph) => {
      const element = document.createElement('p');
      element.dataset.start = String(paragraph.start);
      element.append(...paragraph.segments.map((segment) => segmentNode(segment, named)));
      return element;
    }));
    this.showSelection();
  }

  /** Brings a quote into sight. */
  reveal(id: string): void {
    const mark = this.text.querySelector<HTMLElement>(`[data-quote="${CSS.escape(id)}"]`);
    // after the panel has gone to its top
    setTimeout(() => mark?.scrollIntoView({ block: 'center' }));
    this.text.querySelectorAll('.opened').forEach((other) => other.classList.remove('opened'));
    this.text.querySelectorAll(`[data-quote="${CSS.escape(id)}"]`).forEach((part) => part.classList.add('opened'));
  }

  private get choosing(): boolean {
    return this.text.isContentEditable;
  }

  /** A caret in a text that cannot be changed: so words can be selected with Shift and the arrow keys. */
  private selectByKeys(on: boolean): void {
    if (on === this.choosing) {
      return;
    }
    this.keysButton.setAttribute('aria-pressed', String(on));
    this.help.textContent = on ? this.words.keysHelp : '';
    this.text.contentEditable = on ? 'true' : 'inherit';
    const properties = { role: 'textbox', 'aria-multiline': 'true', 'aria-readonly': 'true', inputmode: 'none', spellcheck: 'false' };
    Object.entries(properties).forEach(([name, value]) =>
      on ? this.text.setAttribute(name, value) : this.text.removeAttribute(name));
    if (on) {
      this.text.focus();
      document.getSelection()?.collapse(this.text.querySelector('p') ?? this.text, 0);
    } else {
      this.keysButton.focus();
    }
  }

  private onKey(event: KeyboardEvent): void {
    const opens = event.key === 'Enter' || event.key === ' ';
    if (this.choosing && event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.selectByKeys(false);
    } else if (this.choosing && event.key === 'Enter') {
      event.preventDefault();
      this.quote();
    } else if (!this.choosing && opens && this.openMarked(event.target as Element)) {
      event.preventDefault();
    }
  }

  private open(event: Event): void {
    if (document.getSelection()?.isCollapsed !== false) {
      this.openMarked(event.target as Element);
    }
  }

  /** A quote is opened before the names in it. False when there is nothing to open. */
  private openMarked(target: Element): boolean {
    const mark = target.closest<HTMLElement>('mark');
    const name = target.closest<HTMLElement>('[data-name]');
    if (mark) {
      this.tell('passage-opened', { id: mark.dataset.quote });
    } else if (name) {
      this.tell('name-opened', { id: name.dataset.name });
    }
    return mark !== null || name !== null;
  }

  private showSelection(): void {
    this.span = selectedSpan([...this.text.querySelectorAll<HTMLElement>('p')]);
    const tooLong = this.span !== null && this.span.end - this.span.start > MAX_QUOTE_UTF16;
    this.bar.hidden = this.span === null;
    this.quoteButton.disabled = tooLong;
    this.quoteButton.textContent = tooLong ? this.words.tooLong : this.words.quoteThis;
  }

  private quote(): void {
    // a quick key comes before the event that tells of the selection
    this.showSelection();
    if (this.span && !this.quoteButton.disabled) {
      this.tell('passage-selected', this.span);
    }
  }

  private tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

function segmentNode(segment: Segment, named: Set<string>): Node {
  const passage = innermost(segment.passages);
  const words = segment.name ? nameNode(segment.text, segment.name, passage !== undefined) : document.createTextNode(segment.text);
  if (!passage) {
    return words;
  }
  const mark = document.createElement('mark');
  mark.append(words);
  mark.dataset.quote = passage.id;
  mark.dataset.state = passage.state;
  mark.title = passage.label;
  // a passage may be cut into several marks: the keyboard stops at the first
  if (!named.has(passage.id)) {
    named.add(passage.id);
    mark.tabIndex = 0;
    mark.setAttribute('role', 'button');
    mark.setAttribute('aria-description', passage.label);
  }
  return mark;
}

/** Within a quote the name is only shown: the quote is what can be opened. */
function nameNode(text: string, name: Name, quoted: boolean): Node {
  const element = document.createElement('span');
  element.className = 'named-place';
  element.textContent = text;
  element.title = name.label;
  if (!quoted) {
    element.dataset.name = name.id;
    element.tabIndex = 0;
    element.setAttribute('role', 'button');
    element.setAttribute('aria-description', name.label);
  }
  return element;
}

function innermost(passages: Passage[]): Passage | undefined {
  return [...passages].sort((one, other) => one.end - one.start - (other.end - other.start))[0];
}

if (!customElements.get('atlas-source-text')) {
  customElements.define('atlas-source-text', AtlasSourceText);
}
