/** A page of a source's text, as the server sends it. Offsets are in UTF-16 units of the whole text. */
export interface TextPage {
  start: number;
  text: string;
  passages: Passage[];
  names: Name[];
}

/** Where a quote stands; it may begin before the page and end after it. */
export interface Passage {
  id: string;
  start: number;
  end: number;
  state: string;
  label: string;
}

/** A name of a place, found by reading; names do not overlap. */
export interface Name {
  id: string;
  start: number;
  end: number;
  label: string;
}

/** A stretch of a paragraph with the passages, and the name, that cover all of it. */
export interface Segment {
  text: string;
  start: number;
  passages: Passage[];
  name: Name | undefined;
}

export interface Paragraph {
  start: number;
  segments: Segment[];
}

/** Divides the page at its line ends, and each line where a passage begins or ends. */
export function paragraphsOf(page: TextPage): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = page.start;
  for (const line of page.text.split('\n')) {
    if (line.trim()) {
      paragraphs.push({ start, segments: segmentsOf(line, start, page) });
    }
    start += line.length + 1;
  }
  return paragraphs;
}

function segmentsOf(line: string, start: number, { passages, names }: TextPage): Segment[] {
  const end = start + line.length;
  const isHere = (stretch: { start: number; end: number }) => stretch.start < end && stretch.end > start;
  const here = passages.filter(isHere);
  const named = names.filter(isHere);
  const borders = new Set([start, end]);
  [...here, ...named].forEach((stretch) => [stretch.start, stretch.end]
    .filter((offset) => offset > start && offset < end)
    .forEach((offset) => borders.add(offset)));
  const cuts = [...borders].sort((one, other) => one - other);
  return cuts.slice(1).map((to, i) => ({
    start: cuts[i],
    text: line.slice(cuts[i] - start, to - start),
    passages: here.filter((passage) => passage.start <= cuts[i] && passage.end >= to),
    name: named.find((name) => name.start <= cuts[i] && name.end >= to),
  }));
}
