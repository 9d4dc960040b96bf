/** One mark of a chart, and the row of the table that says the same. */
export interface Mark {
  row: string;
  second: string;
  group: string;
  x: number | null;
  y: number | null;
  look: 'full' | 'hollow' | 'denied';
  chosen: boolean;
  hint: string;
  cells: (string | number)[];
  /** Where it leads; empty when it sets the filter. */
  path: string;
  value: string;
}

export interface ChartModel {
  id: string;
  kind: 'bars' | 'columns' | 'ranges' | 'scatter';
  title: string;
  note: string;
  empty: string;
  xTitle: string;
  yTitle: string;
  columns: string[];
  marks: Mark[];
}

export type Texts = Record<string, string>;

/** A number as a reader of the page's language expects it. */
export function format(value: number, locale = document.documentElement.lang): string {
  return new Intl.NumberFormat(locale, { maximumSignificantDigits: 5 }).format(value);
}
