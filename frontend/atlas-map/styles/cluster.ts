import type { FeatureLike } from 'ol/Feature';
import { Circle, Fill, Stroke, Style, Text } from 'ol/style';
import type { Language } from '../messages';
import { alpha, type Palette } from './palette';
import { signColours, type DepositState } from './deposit';
import { signIcon } from './sign-image';
import type { SignClass, SignScheme } from './sign-scheme';

/** From so many on a number is written short. */
const LONG_NUMBER = 10_000;
const HALO_PX = 3;

export const isCluster = (feature: FeatureLike): boolean => countOf(feature) > 1;

export function countOf(feature: FeatureLike): number {
  return Number(feature.get('count') ?? 1);
}

/** Wider for more, and wide enough for its number. */
export function clusterRadiusPx(feature: FeatureLike): number {
  const count = countOf(feature);
  return count < 10 ? 10.5 : count < 100 ? 12 : count < 1_000 ? 14 : 16.5;
}

export function countText(count: number, language: Language): string {
  const options: Intl.NumberFormatOptions = count < LONG_NUMBER ? { useGrouping: false }
    : { notation: 'compact', compactDisplay: 'short', maximumSignificantDigits: 2 };
  return new Intl.NumberFormat(language, options).format(count);
}

/** Several deposits as one sign that says how many; a sign beside it says what signs tell of them. */
export function clusterSign(palette: Palette, state: DepositState, language: () => Language, scheme: SignScheme | null) {
  const line = { plain: palette.text, hover: palette.accent, selected: palette.accent }[state];
  return (feature: FeatureLike): Style[] => {
    const radius = clusterRadiusPx(feature);
    const count = countOf(feature);
    const halo = new Style({ image: new Circle({ radius: radius + HALO_PX, fill: new Fill({ color: alpha(palette.land, 0.75) }) }) });
    const sign = new Style({
      image: new Circle({
        radius,
        fill: new Fill({ color: palette.panel }),
        stroke: new Stroke({ color: line, width: state === 'plain' ? 1.5 : 2.6 }),
      }),
      text: new Text({
        text: countText(count, language()),
        font: `600 ${count < 1_000 ? 12 : 11}px ${palette.sans}`,
        fill: new Fill({ color: line }),
        offsetY: 0.5,
      }),
    });
    // the larger one lies above
    const styles = [...(scheme ? [badge(palette, scheme.classes[scheme.classOf(feature)], radius)] : []), halo, sign];
    styles.forEach((style) => style.setZIndex(count));
    return styles;
  };
}

/** How much of its reach a badge stands out of the number's halo: the small ones are still seen. */
const BADGE_AWAY = 0.3;

/** As large as the signs of single deposits: its size may tell something. */
function badge(palette: Palette, { strokes, tone, reachPx }: SignClass, radiusPx: number): Style {
  const away = (radiusPx + HALO_PX + reachPx * BADGE_AWAY) * Math.SQRT1_2;
  return new Style({ image: signIcon(strokes, { ...signColours(palette, tone), at: [away, -away] }) });
}
