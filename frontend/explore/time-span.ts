/** How many claims there are of one kind of date. */
export interface Counts {
  /** Ascending; years without a claim are absent. */
  bars: { year: number; count: number }[];
  undated: number;
}

export interface Histogram {
  said: Counts;
  held: Counts;
}

/** Null ends are open. */
export interface Limit {
  from: number | null;
  to: number | null;
  held: boolean;
}

/** The years of a slider: from the first with a claim to one behind the last, which stands for no limit. */
export class TimeSpan {
  readonly bars: { year: number; count: number }[];
  readonly first: number;
  readonly last: number;

  /** Null when there is nothing to slide over. */
  static of(histogram: Histogram, { from, to, held }: Limit): TimeSpan | null {
    const bars = (held ? histogram.held : histogram.said).bars.filter(({ year }) => year >= (from ?? year));
    return bars.length === 0 ? null : new TimeSpan(bars, to);
  }

  private constructor(bars: { year: number; count: number }[], to: number | null) {
    this.bars = bars;
    this.first = Math.min(bars[0].year, to ?? Infinity);
    this.last = Math.max(bars[bars.length - 1].year, to ?? -Infinity);
  }

  /** Where the slider stands for a limit; behind the last year for none. */
  position(to: number | null): number {
    return to ?? this.last + 1;
  }

  /** The limit at a position. */
  limit(position: number): number | null {
    return position > this.last ? null : position;
  }

  /** How much of the slider's way a year lies from the left, from 0 to 1. */
  share(year: number): number {
    return (year - this.first) / (this.last + 1 - this.first);
  }

  /** How many claims there are by a year; without one, all that have a date. */
  claimsBy(to: number | null): number {
    return this.bars.reduce((sum, { year, count }) => (to === null || year <= to ? sum + count : sum), 0);
  }

  /** The next position at which something is added; the last one stands for no limit. */
  later(position: number): number {
    return this.bars.find(({ year }) => year > position)?.year ?? this.last + 1;
  }

  earlier(position: number): number {
    return this.bars.findLast(({ year }) => year < position)?.year ?? this.bars[0].year;
  }
}
