import type { Feature } from 'ol';
import type { Coordinate } from 'ol/coordinate';
import type { State } from 'ol/render';
import { Style } from 'ol/style';
import type { Palette } from './palette';
import { alpha } from './palette';
import type { RegionState } from './region';

/** How soft the edge of a vague area is, and how its hatch is drawn, in CSS pixels. */
const SOFT_PX = 7;
const HATCH_STEP_PX = 8;
const OPACITY: Record<RegionState, { hatch: number; tint: number }> = {
  plain: { hatch: 0.62, tint: 0.13 },
  hover: { hatch: 0.5, tint: 0.12 },
  selected: { hatch: 0.75, tint: 0.24 },
};
/** Beyond this a soft image costs too much memory; the area is then larger than the screen and its edge outside. */
const LARGEST_PX = 4096;

/** A vague area has no border to draw: hatching under a mask with a soft edge, and no line. */
export function vagueArea(palette: Palette, state: RegionState): Style {
  const images = new WeakMap<Feature, { key: string; image: HTMLCanvasElement }>();
  return new Style({
    renderer: (coordinates, renderState) => {
      const polygons = polygonsOf(coordinates as Coordinate[][] | Coordinate[][][]);
      const box = boxOf(polygons);
      const ratio = renderState.pixelRatio;
      const pad = SOFT_PX * 3 * ratio;
      const width = Math.ceil(box.maxX - box.minX + 2 * pad);
      const height = Math.ceil(box.maxY - box.minY + 2 * pad);
      if (!(width < LARGEST_PX * ratio && height < LARGEST_PX * ratio)) {
        return;
      }
      const feature = renderState.feature as Feature;
      const key = `${width}x${height}@${ratio} ${feature.getRevision()}`;
      let cached = images.get(feature);
      if (cached?.key !== key) {
        const origin = { x: box.minX - pad, y: box.minY - pad };
        cached = { key, image: softHatch(polygons, origin, width, height, ratio, palette.region, OPACITY[state]) };
        images.set(feature, cached);
      }
      place(renderState, cached.image, box.minX - pad, box.minY - pad);
    },
  });
}

function place({ context }: State, image: HTMLCanvasElement, x: number, y: number): void {
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.drawImage(image, Math.round(x), Math.round(y));
  context.restore();
}

function softHatch(
  polygons: Coordinate[][][],
  origin: { x: number; y: number },
  width: number,
  height: number,
  ratio: number,
  colour: string,
  opacity: { hatch: number; tint: number },
): HTMLCanvasElement {
  const canvas = softMask(polygons, origin, width, height, ratio);
  const context = canvas.getContext('2d')!;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.shadowColor = 'transparent';
  context.globalCompositeOperation = 'source-in';
  context.drawImage(hatch(width, height, ratio, colour, opacity), 0, 0);
  return canvas;
}

/** The shadow of a shape drawn out of sight: a blur that every browser's canvas can do. */
function softMask(
  polygons: Coordinate[][][],
  origin: { x: number; y: number },
  width: number,
  height: number,
  ratio: number,
): HTMLCanvasElement {
  const canvas = blank(width, height);
  const context = canvas.getContext('2d')!;
  const away = width + 64;
  context.shadowColor = '#000';
  context.shadowBlur = SOFT_PX * 2 * ratio;
  context.shadowOffsetX = away;
  context.translate(-away - origin.x, -origin.y);
  context.beginPath();
  for (const ring of polygons.flat()) {
    ring.forEach(([x, y], i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
    context.closePath();
  }
  context.fill('evenodd');
  return canvas;
}

function hatch(
  width: number,
  height: number,
  ratio: number,
  colour: string,
  opacity: { hatch: number; tint: number },
): HTMLCanvasElement {
  const canvas = blank(width, height);
  const context = canvas.getContext('2d')!;
  context.fillStyle = alpha(colour, opacity.tint);
  context.fillRect(0, 0, width, height);
  context.strokeStyle = alpha(colour, opacity.hatch);
  context.lineWidth = 1.8 * ratio;
  context.beginPath();
  for (let x = -height; x < width; x += HATCH_STEP_PX * ratio) {
    context.moveTo(x, 0);
    context.lineTo(x + height, height);
  }
  context.stroke();
  return canvas;
}

function blank(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

function polygonsOf(coordinates: Coordinate[][] | Coordinate[][][]): Coordinate[][][] {
  return typeof coordinates[0][0][0] === 'number' ? [coordinates as Coordinate[][]] : (coordinates as Coordinate[][][]);
}

function boxOf(polygons: Coordinate[][][]) {
  const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  for (const [x, y] of polygons.flat(2)) {
    box.minX = Math.min(box.minX, x);
    box.minY = Math.min(box.minY, y);
    box.maxX = Math.max(box.maxX, x);
    box.maxY = Math.max(box.maxY, y);
  }
  return box;
}
