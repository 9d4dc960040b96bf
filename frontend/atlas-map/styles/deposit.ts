import type { FeatureLike } from 'ol/Feature';
import { Fill, Stroke as Line, Style } from 'ol/style';
import type { Palette, ToneName } from './palette';
import { alpha } from './palette';
import { signIcon, type SignColours } from './sign-image';
import type { SignScheme } from './sign-scheme';
import { APPROXIMATE_RING, approximateRing, DRAFT_SIGN, STATUS_SIGNS, statusOf, UNSOURCED_BADGE, type DepositStatus, type Stroke } from './symbols';

export type DepositState = 'plain' | 'hover' | 'selected';

/** On a map of the whole world the signs are smaller, or they would cover each other's countries. */
const WORLD_M_PER_PX = 14_000;
const WORLD_SCALE = 0.78;
const APPROXIMATE_SCALE = 0.74;
/** Where the true circle would vanish behind the sign, a fixed ring says that the place is approximate. */
const SMALLEST_CIRCLE_PX = 13;
const RING_GAP_PX = 3;

/** The sign of a deposit: its status or what else signs tell, a ring when its place is approximate, a badge when no source carries it. */
export function depositSign(palette: Palette, state: DepositState, scheme: SignScheme | null) {
  const ring = {
    plain: undefined,
    hover: { colour: palette.accent, width: 1.6 },
    selected: { colour: palette.accent, width: 2.8 },
  }[state];
  const styles = new Map<string, Style>();
  return (feature: FeatureLike, resolution: number): Style => {
    const shape = scheme ? classLook(scheme, scheme.classOf(feature)) : statusLook(statusOf(feature.get('status')));
    const unsourced = Boolean(feature.get('unsourced'));
    const approximate = feature.get('precision') === 'APPROXIMATE';
    const ringed = approximate && (feature.get('radiusM') ?? 0) < SMALLEST_CIRCLE_PX * resolution;
    // graduated signs are as large as the legend shows them
    const size = resolution > WORLD_M_PER_PX && !scheme ? WORLD_SCALE : 1;
    const key = `${shape.name} ${unsourced} ${approximate} ${ringed} ${size}`;
    let style = styles.get(key);
    if (!style) {
      const sign = approximate ? shape.strokes.map((stroke) => ({ ...stroke, scale: shape.approximateScale })) : shape.strokes;
      const strokes = [...(ringed ? [shape.ring] : []), ...sign, ...(unsourced ? UNSOURCED_BADGE : [])];
      const sized = strokes.map((stroke) => ({ ...stroke, scale: (stroke.scale ?? 1) * size }));
      style = new Style({
        image: signIcon(sized, { ...signColours(palette, shape.tone), ring }),
        zIndex: -shape.name,
      });
      styles.set(key, style);
    }
    return style;
  };
}

interface Look {
  /** Counted from 0: what is first lies above. */
  name: number;
  strokes: Stroke[];
  tone?: ToneName;
  ring: Stroke;
  approximateScale: number;
}

function statusLook(status: DepositStatus): Look {
  const name = Object.keys(STATUS_SIGNS).indexOf(status);
  return { name, strokes: STATUS_SIGNS[status], ring: APPROXIMATE_RING, approximateScale: APPROXIMATE_SCALE };
}

/** Its size may tell something, so that it keeps it inside a ring. */
function classLook({ classes }: SignScheme, name: number): Look {
  const { strokes, tone, reachPx } = classes[name];
  return { name, strokes, tone, ring: approximateRing(reachPx + RING_GAP_PX), approximateScale: 1 };
}

export function signColours(palette: Palette, tone: ToneName | undefined): SignColours {
  return { ink: palette.text, paper: palette.land, tone: tone && palette[tone], light: palette.light };
}

/** The ground that an approximate place may lie in, or the outline of a deposit that has one. */
export function depositArea(palette: Palette, state: DepositState) {
  const colour = state === 'plain' ? palette.text : palette.accent;
  const width = state === 'selected' ? 2 : 1.4;
  const uncertain = new Style({
    fill: new Fill({ color: alpha(colour, 0.07) }),
    stroke: new Line({ color: colour, width, lineDash: [4, 3.4] }),
  });
  const outline = new Style({
    fill: new Fill({ color: alpha(colour, 0.14) }),
    stroke: new Line({ color: colour, width }),
  });
  return (feature: FeatureLike): Style => (feature.get('part') === 'outline' ? outline : uncertain);
}

/** The place that is being entered: plainly unfinished, in the accent colour. */
export function draftStyle(palette: Palette) {
  const sign = new Style({
    image: signIcon(DRAFT_SIGN, { ink: palette.accent, paper: palette.land }),
    zIndex: 2,
  });
  const area = new Style({
    fill: new Fill({ color: alpha(palette.accent, 0.12) }),
    stroke: new Line({ color: palette.accent, width: 2, lineDash: [6, 4] }),
  });
  return (feature: FeatureLike): Style => (feature.getGeometry()?.getType() === 'Point' ? sign : area);
}
