/** The page's colours as charts use them. */
export interface Colours {
  text: string;
  quiet: string;
  line: string;
  hairline: string;
  accent: string;
  mark: string;
  panel: string;
  series: string[];
  font: string;
}

export const SERIES = 8;

/** Reads them from the page, through a probe that resolves `light-dark(…)`; in light colours where they are printed. */
export function readColours(scheme: 'page' | 'light' = 'page'): Colours {
  const probe = document.createElement('span');
  if (scheme === 'light') {
    probe.style.colorScheme = 'light';
  }
  document.body.append(probe);
  const read = (name: string): string => {
    probe.style.color = `var(--atlas-${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    text: read('text'),
    quiet: read('quiet'),
    line: read('line'),
    hairline: read('hairline'),
    accent: read('accent'),
    mark: read('region'),
    panel: read('panel-solid'),
    series: Array.from({ length: SERIES }, (_, i) => read(`series-${i + 1}`)),
    font: getComputedStyle(document.body).fontFamily,
  };
  probe.remove();
  return colours;
}
