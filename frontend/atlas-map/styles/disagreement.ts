import type { FeatureLike } from 'ol/Feature';
import { Circle, Fill, Stroke, Style, Text } from 'ol/style';
import type { Palette } from './palette';

const RADIUS_PX = 7;
/** Beside the sign of a deposit; above the name of a region, whose point is where its name stands. */
const BESIDE_SIGN_PX = [-11, 11];
const ABOVE_NAME_PX = [0, 25];

/** A badge where claims disagree. It says nothing alone: the place under it is what can be opened. */
export function disagreementStyle(palette: Palette) {
  const badge = ([x, y]: number[]) =>
    new Style({
      image: new Circle({
        radius: RADIUS_PX,
        displacement: [x, y],
        fill: new Fill({ color: palette.panel }),
        stroke: new Stroke({ color: palette.disputed, width: 1.4 }),
      }),
      text: new Text({
        text: '≠',
        offsetX: x,
        offsetY: 0.5 - y,
        font: `700 11px ${palette.sans}`,
        fill: new Fill({ color: palette.disputed }),
      }),
    });
  const [sign, name] = [badge(BESIDE_SIGN_PX), badge(ABOVE_NAME_PX)];
  return (feature: FeatureLike): Style => (feature.get('subjectKind') === 'REGION' ? name : sign);
}
