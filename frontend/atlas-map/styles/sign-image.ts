import Icon from 'ol/style/Icon';
import { SIGN_REACH_PX, type Stroke } from './symbols';

export interface SignColours {
  ink: string;
  paper: string;
  /** What the sign tells by its colour. */
  tone?: string;
  light?: string;
  /** Pixels to the right and up from the place itself. */
  at?: [number, number];
  /** Ring around the sign: hovered or selected. */
  ring?: { colour: string; width: number };
}

const DENSITY = Math.max(2, Math.ceil(globalThis.devicePixelRatio ?? 1));
const RING_RADIUS_PX = 12.5;
const HALO_PX = 3;

const cache = new Map<string, Icon>();

/** A sign as an image for OpenLayers: sharp on dense screens, with a halo that lifts it off the lines below. */
export function signIcon(strokes: Stroke[], colours: SignColours): Icon {
  const key = JSON.stringify([strokes, colours]);
  let icon = cache.get(key);
  if (!icon) {
    icon = new Icon({ img: draw(strokes, colours), scale: 1 / DENSITY, displacement: colours.at });
    if (cache.size > 400) {
      cache.clear();
    }
    cache.set(key, icon);
  }
  return icon;
}

function draw(strokes: Stroke[], colours: SignColours): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIGN_REACH_PX * 2 * DENSITY;
  const context = canvas.getContext('2d')!;
  context.translate(canvas.width / 2, canvas.height / 2);
  context.scale(DENSITY, DENSITY);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  if (colours.ring) {
    ring(context, colours.ring, colours.paper);
  }
  strokes.forEach((stroke) => scaled(context, stroke, () => halo(context, stroke, colours.paper)));
  strokes.forEach((stroke) => scaled(context, stroke, () => paint(context, stroke, colours)));
  return canvas;
}

function scaled(context: CanvasRenderingContext2D, { scale = 1 }: Stroke, action: () => void): void {
  context.save();
  context.scale(scale, scale);
  action();
  context.restore();
}

function ring(context: CanvasRenderingContext2D, { colour, width }: { colour: string; width: number }, paper: string) {
  context.beginPath();
  context.arc(0, 0, RING_RADIUS_PX, 0, 2 * Math.PI);
  context.fillStyle = paper;
  context.globalAlpha = 0.75;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}

function halo(context: CanvasRenderingContext2D, stroke: Stroke, paper: string): void {
  context.setLineDash([]);
  context.globalAlpha = 0.85;
  context.strokeStyle = paper;
  context.lineWidth = (stroke.width ?? 0) + HALO_PX;
  context.stroke(new Path2D(stroke.d));
  context.globalAlpha = 1;
}

function paint(context: CanvasRenderingContext2D, stroke: Stroke, colours: SignColours): void {
  const path = new Path2D(stroke.d);
  if (stroke.fill) {
    context.fillStyle = colours[stroke.fill] ?? colours.ink;
    context.fill(path);
  }
  if (stroke.width) {
    context.setLineDash(stroke.dash ?? []);
    context.strokeStyle = colours[stroke.line ?? 'ink'];
    context.lineWidth = stroke.width;
    context.stroke(path);
  }
}
