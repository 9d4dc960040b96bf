import type { LonLatPolygon, Mode } from './messages';
import { OutlineTool } from './interactions/outline-tool';
import { roundDegrees, toLonLat } from './projections';
import type { Stage } from './stage';
import type { Palette } from './styles/palette';

export interface ModeEvents {
  pick(lonDeg: number, latDeg: number): void;
  outline(polygon: LonLatPolygon): void;
  cancel(): void;
  /** The tool's own state changed: the hint may read differently. */
  changed(): void;
}

/** Picking a point and drawing an outline: what the map does while it is not simply looked at. */
export class ModeSession {
  private tool: OutlineTool | null = null;
  private drawn = '';

  constructor(
    private readonly stage: Stage,
    private readonly mode: Mode,
    private readonly palette: Palette,
    private readonly events: ModeEvents,
    private start: LonLatPolygon | null,
  ) {
    this.begin();
  }

  get hasOutline(): boolean {
    return this.tool?.drawn ?? false;
  }

  /** The server's outline: taken over unless it is the echo of what was drawn here. */
  setOutline(outline: LonLatPolygon | null): void {
    const key = JSON.stringify(outline);
    if (this.mode === 'outline' && key !== this.drawn && key !== JSON.stringify(this.start)) {
      this.start = outline;
      this.begin();
    }
  }

  /** A new projection: the corners are put into its metres. */
  redraw(): void {
    if (this.drawn) {
      this.start = JSON.parse(this.drawn) as LonLatPolygon;
    }
    this.begin();
  }

  pickAt(coordinate: number[]): void {
    if (this.mode !== 'pick') {
      return;
    }
    const [lonDeg, latDeg] = toLonLat(this.stage.projection, coordinate);
    if (Number.isFinite(lonDeg) && Number.isFinite(latDeg)) {
      this.events.pick(roundDegrees(lonDeg), roundDegrees(latDeg));
    }
  }

  enter(finish: boolean): void {
    if (this.mode === 'pick') {
      this.pickAt(this.stage.freeCentre());
    } else if (finish) {
      this.tool?.finish();
    } else {
      this.tool?.addCorner(this.stage.freeCentre());
    }
  }

  takeBack(): void {
    this.tool?.takeBack();
  }

  /** First gives up the corners drawn so far, then the mode. */
  escape(): void {
    if (!this.tool?.abandon()) {
      this.events.cancel();
    }
  }

  dispose(): void {
    this.tool?.dispose();
    this.tool = null;
  }

  private begin(): void {
    this.tool?.dispose();
    this.tool = this.mode !== 'outline' ? null
      : new OutlineTool(this.stage.map, this.stage.projection, this.palette, this.start, (polygon) => {
        this.drawn = JSON.stringify(polygon);
        this.events.outline(polygon);
        this.events.changed();
      });
  }
}
