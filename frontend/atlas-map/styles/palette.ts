/** The colours and type faces of the page, read from custom properties on the host. */

export type Rgb = [red: number, green: number, blue: number];

/** Colours that tell something of a deposit, never alone: shape or size tells the same. */
const TONES = ['accent', 'disputed', 'ore', 'light', 'heavy', 'age1', 'age2', 'age3', 'age4', 'age5'] as const;
export type ToneName = (typeof TONES)[number];
const COLOUR_NAMES = ['sea', 'land', 'line', 'text', 'quiet', 'region', 'panel', ...TONES] as const;
type ColourName = (typeof COLOUR_NAMES)[number];

export interface Palette extends Record<ColourName, string> {
  /** Outside the projection's edge. */
  page: string;
  water: string;
  border: string;
  coast: string;
  graticule: string;
  serif: string;
  sans: string;
}

/** Reads through a probe, because a custom property may hold `light-dark(…)`, which only a real property resolves. */
export function readPalette(probe: HTMLElement): Palette {
  const read = (name: ColourName): Rgb => {
    probe.style.color = `var(--_${name})`;
    return rgbOf(getComputedStyle(probe).color);
  };
  const rgb = Object.fromEntries(COLOUR_NAMES.map((name) => [name, read(name)])) as Record<ColourName, Rgb>;
  const plain = Object.fromEntries(COLOUR_NAMES.map((name) => [name, css(rgb[name])])) as Record<ColourName, string>;
  return {
    ...plain,
    page: css(mix(rgb.sea, [0, 0, 0], isDark(css(rgb.sea)) ? 0.3 : 0.025)),
    water: css(mix(rgb.sea, rgb.quiet, 0.22)),
    border: css(mix(rgb.line, rgb.quiet, 0.42)),
    coast: css(mix(rgb.line, rgb.quiet, 0.3)),
    graticule: css(mix(rgb.sea, rgb.quiet, 0.14)),
    serif: familyOf(probe, '--_serif'),
    sans: familyOf(probe, '--_sans'),
  };
}

/** Calls back whenever the page's theme may have changed. Returns what ends the watch. */
export function watchTheme(onChange: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const root = new MutationObserver(onChange);
  root.observe(document.documentElement, { attributeFilter: ['data-theme', 'class', 'style'] });
  dark.addEventListener('change', onChange);
  return () => {
    root.disconnect();
    dark.removeEventListener('change', onChange);
  };
}

/** Paper is light whatever the screen is. Returns what ends the watch. */
export function watchPrinting(host: HTMLElement, redraw: (printing: boolean) => void): () => void {
  const turn = (scheme: string) => () => {
    host.style.colorScheme = scheme;
    redraw(scheme !== '');
  };
  const [before, after] = [turn('light'), turn('')];
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}

export function alpha(colour: string, opacity: number): string {
  const [r, g, b] = rgbOf(colour);
  return `rgba(${r}, ${g}, ${b}, ${opacity})`;
}

export function mix(a: Rgb, b: Rgb, share: number): Rgb {
  return a.map((value, i) => Math.round(value + (b[i] - value) * share)) as Rgb;
}

export function isDark(colour: string): boolean {
  const [r, g, b] = rgbOf(colour);
  return r * 0.3 + g * 0.6 + b * 0.1 < 128;
}

function familyOf(probe: HTMLElement, property: string): string {
  probe.style.fontFamily = `var(${property})`;
  return getComputedStyle(probe).fontFamily;
}

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const seen = new Map<string, Rgb>();

/** Any CSS colour as red, green, blue: the canvas understands every notation that the page may use. */
function rgbOf(colour: string): Rgb {
  let rgb = seen.get(colour);
  if (!rgb) {
    const context = canvas.getContext('2d', { willReadFrequently: true })!;
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [r, g, b] = context.getImageData(0, 0, 1, 1).data;
    rgb = [r, g, b];
    seen.set(colour, rgb);
  }
  return rgb;
}

function css([r, g, b]: Rgb): string {
  return `rgb(${r}, ${g}, ${b})`;
}
