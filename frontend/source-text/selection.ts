/** A stretch of the whole text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** What is selected in the paragraphs, without white space at its ends; null when nothing of them is. */
export function selectedSpan(paragraphs: HTMLElement[]): Span | null {
  const selection = document.getSelection();
  if (!selection?.rangeCount || selection.isCollapsed) {
    return null;
  }
  const range = selection.getRangeAt(0);
  const touched = paragraphs.filter((paragraph) => range.intersectsNode(paragraph));
  const parts = touched.map((paragraph) => partOf(paragraph, range)).filter((span) => span.end > span.start);
  return parts.length ? { start: parts[0].start, end: parts[parts.length - 1].end } : null;
}

function partOf(paragraph: HTMLElement, range: Range): Span {
  const text = paragraph.textContent ?? '';
  const from = paragraph.contains(range.startContainer) ? offsetIn(paragraph, range.startContainer, range.startOffset) : 0;
  const to = paragraph.contains(range.endContainer)
    ? offsetIn(paragraph, range.endContainer, range.endOffset)
    : text.length;
  const chosen = text.slice(from, to);
  const first = Number(paragraph.dataset.start) + from;
  return {
    start: first + chosen.length - chosen.trimStart().length,
    end: first + chosen.trimEnd().length,
  };
}

function offsetIn(paragraph: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}
