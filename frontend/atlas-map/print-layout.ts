import type { Insets } from './panels';
import type { Stage } from './stage';

/** On paper the map has a size of its own, as the page's print style sheet gives it: 180 × 116 mm. */
const PAPER_PX = [680, 438];
/** What the legend takes there; before the print style sheet holds it cannot be measured. */
const LEGEND_PX = 100;
const BACK_MS = 200;
const NOTHING_COVERED: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

interface OnScreen {
  insets: Insets;
  centre: number[];
  resolution: number;
}

const onScreen = new WeakMap<Stage, OnScreen>();

/** Puts what no panel covers onto the paper, and back; a printer takes what is drawn before `beforeprint` ends. */
export function layOut(host: HTMLElement, stage: Stage, printing: boolean): void {
  if (printing) {
    toPaper(host, stage);
  } else {
    toScreen(host, stage);
  }
  stage.map.renderSync();
}

function toPaper(host: HTMLElement, stage: Stage): void {
  const view = stage.map.getView();
  const [centre, resolution] = [view.getCenter(), view.getResolution()];
  if (!centre || !resolution) {
    return;
  }
  const shown = stage.fitting.freeExtent();
  onScreen.set(stage, { insets: stage.fitting.insets, centre, resolution });
  stage.fitting.held = true;
  resize(host, stage, PAPER_PX, NOTHING_COVERED);
  stage.fitting.showAll(shown, LEGEND_PX);
}

function toScreen(host: HTMLElement, stage: Stage): void {
  const before = onScreen.get(stage);
  if (before) {
    onScreen.delete(stage);
    resize(host, stage, null, before.insets);
    stage.map.getView().setCenter(before.centre);
    stage.map.getView().setResolution(before.resolution);
    // once the panels have their places again
    setTimeout(() => (stage.fitting.held = false), BACK_MS);
  }
}

function resize(host: HTMLElement, stage: Stage, px: number[] | null, insets: Insets): void {
  host.style.width = px ? `${px[0]}px` : '';
  host.style.height = px ? `${px[1]}px` : '';
  stage.fitting.insets = insets;
  stage.map.getView().padding = [insets.top, insets.right, insets.bottom, insets.left];
  stage.map.updateSize();
}
