/** What the reader wants to see of the map, and how strongly; kept in this browser. */

export const LAYER_GROUPS = ['regions', 'deposits', 'disagreements', 'names', 'graticule'] as const;

export type LayerGroup = (typeof LAYER_GROUPS)[number];

export interface LayerLook {
  shown: boolean;
  /** From 0.1, hardly there, to 1. */
  opacity: number;
}

export type LayerChoice = Record<LayerGroup, LayerLook>;

const KEPT_AS = 'atlas-layers';
export const FAINTEST = 0.1;

export function everything(): LayerChoice {
  return Object.fromEntries(LAYER_GROUPS.map((group) => [group, { shown: true, opacity: 1 }])) as LayerChoice;
}

export function isEverything(choice: LayerChoice): boolean {
  return LAYER_GROUPS.every((group) => choice[group].shown && choice[group].opacity === 1);
}

/** The choice of last time; whatever cannot be understood of it is as at first. */
export function keptChoice(): LayerChoice {
  const choice = everything();
  try {
    const kept = JSON.parse(localStorage.getItem(KEPT_AS) ?? '{}') as Partial<Record<LayerGroup, Partial<LayerLook>>>;
    LAYER_GROUPS.forEach((group) => (choice[group] = sound(kept?.[group])));
  } catch {
    // no storage, or not ours
  }
  return choice;
}

export function keepChoice(choice: LayerChoice): void {
  try {
    if (isEverything(choice)) {
      localStorage.removeItem(KEPT_AS);
    } else {
      localStorage.setItem(KEPT_AS, JSON.stringify(choice));
    }
  } catch {
    // a browser that keeps nothing still shows what was chosen
  }
}

function sound(look: Partial<LayerLook> | undefined): LayerLook {
  const opacity = Number(look?.opacity ?? 1);
  return { shown: look?.shown !== false, opacity: opacity >= FAINTEST && opacity <= 1 ? opacity : 1 };
}
