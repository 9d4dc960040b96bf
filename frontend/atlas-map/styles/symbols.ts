/** The signs of the map, each drawn once: the same paths serve the canvas and the legend. */

export type DepositStatus = 'PRODUCER' | 'PAST_PRODUCER' | 'DEVELOPMENT' | 'PROSPECT' | 'OCCURRENCE' | 'UNKNOWN';

export interface Stroke {
  /** SVG path around the origin, in CSS pixels. */
  d: string;
  fill?: 'ink' | 'paper' | 'tone' | 'light';
  /** Of the line; ink when not given. */
  line?: 'paper';
  width?: number;
  dash?: number[];
  scale?: number;
}

export const circle = (r: number, x = 0, y = 0): string =>
  `M${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}Z`;
const diamond = (r: number): string => `M0 ${-r}L${r} 0L0 ${r}L${-r} 0Z`;

export const STATUS_SIGNS: Record<DepositStatus, Stroke[]> = {
  PRODUCER: [{ d: diamond(8), fill: 'ink' }],
  PAST_PRODUCER: [{ d: diamond(6.6), fill: 'paper', width: 2.2 }],
  DEVELOPMENT: [{ d: circle(5.8), fill: 'paper', width: 2.4 }, { d: 'M0 -5.8A5.8 5.8 0 0 1 0 5.8Z', fill: 'ink' }],
  PROSPECT: [{ d: circle(5.6), fill: 'paper', width: 2.8 }],
  OCCURRENCE: [{ d: circle(3.4), fill: 'paper', width: 2 }],
  UNKNOWN: [
    { d: circle(7), fill: 'paper', width: 1.9, dash: [0.1, 3.55] },
    { d: 'M-2 -1.6A2.1 2.1 0 1 1 1.1 .3C.3 .7 0 1.1 0 1.9M0 4.2V4.3', width: 1.6 },
  ],
};

const badge = (x: number, y: number): Stroke[] => [
  { d: circle(4.9, x, y), fill: 'paper', width: 1.2 },
  {
    d: `M${x - 1.5} ${y - 1.1}a1.5 1.5 0 1 1 2.3 1.2c-.6 .3-.8 .6-.8 1.1M${x} ${y + 2.5}v.1`,
    width: 1.2,
  },
];

/** Sits at the upper right of a sign whose values no source carries. */
export const UNSOURCED_BADGE = badge(9.5, -9);

export const UNSOURCED_SIGN = badge(0, 0);

export const approximateRing = (radiusPx: number): Stroke => ({ d: circle(radiusPx), fill: 'paper', width: 1.4, dash: [3, 2.6] });

export const APPROXIMATE_RING = approximateRing(9.2);

export const APPROXIMATE_SIGN: Stroke[] = [
  APPROXIMATE_RING,
  { d: circle(2.6), fill: 'ink' },
];

/** A named place that is known as a point; in the colour of regions. */
export const PLACE_SIGN: Stroke[] = [
  { d: 'M-5 -5H5V5H-5Z', fill: 'paper', width: 2.2 },
  { d: circle(1.7), fill: 'ink' },
];

export const DRAFT_SIGN: Stroke[] = [
  { d: circle(8), width: 2.2 },
  { d: 'M0 -13V-4M0 4V13M-13 0H-4M4 0H13', width: 2.2 },
  { d: circle(1.6), fill: 'ink' },
];

/** 1, 2 and 3 in a disc. */
export const DIGITS = ['', 'M-1.5 -2.4L.4 -3.6V3.6', 'M-2 -1.9A2.1 2.1 0 0 1 2 -1.5C2 0 -2.2 2 -2.2 3.6H2.2', 'M-2 -3.4H2L-.2 -.7A2.2 2.2 0 1 1 -2.1 2.6'];

/** Half the box that holds a sign with its badge. */
export const SIGN_REACH_PX = 16;

export function statusOf(value: unknown): DepositStatus {
  return typeof value === 'string' && value in STATUS_SIGNS ? (value as DepositStatus) : 'UNKNOWN';
}
