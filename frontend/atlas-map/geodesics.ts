import type geodesicModule from 'geographiclib-geodesic';

type LonLat = [lonDeg: number, latDeg: number];

/** A line is bent where it would leave the shortest way by more than can be seen on a map of the world. */
const STEP_M = 25_000;
const MOST_STEPS = 500;

/** Lengths and areas on the ellipsoid of WGS 84, by Karney's algorithms (GeographicLib). */
export class Geodesics {
  private constructor(private readonly library: typeof geodesicModule) {}

  /** Loaded when it is first needed: most readers do not measure. */
  static async load(): Promise<Geodesics> {
    const { default: library } = await import('geographiclib-geodesic');
    return new Geodesics(library);
  }

  lengthM(path: LonLat[]): number {
    let sum = 0;
    for (let i = 1; i < path.length; i++) {
      sum += this.inverse(path[i - 1], path[i]);
    }
    return sum;
  }

  /** The area within the closed path, whichever way round it goes. */
  areaM2(path: LonLat[]): number {
    const polygon = this.library.Geodesic.WGS84.Polygon(false);
    path.forEach(([lon, lat]) => polygon.AddPoint(lat, lon));
    return Math.abs(polygon.Compute(false, true).area ?? 0);
  }

  /** The path with further corners, so that it follows the shortest way between those given. */
  line(path: LonLat[]): LonLat[] {
    const bent: LonLat[] = path.slice(0, 1);
    for (let i = 1; i < path.length; i++) {
      bent.push(...this.between(path[i - 1], path[i]), path[i]);
    }
    return bent;
  }

  private between([fromLon, fromLat]: LonLat, [toLon, toLat]: LonLat): LonLat[] {
    const way = this.library.Geodesic.WGS84.InverseLine(fromLat, fromLon, toLat, toLon);
    const steps = Math.min(MOST_STEPS, Math.floor(way.s13 / STEP_M));
    return Array.from({ length: Math.max(0, steps - 1) }, (_, i) => {
      const at = way.Position((way.s13 * (i + 1)) / steps);
      return [at.lon2 ?? 0, at.lat2 ?? 0];
    });
  }

  private inverse([fromLon, fromLat]: LonLat, [toLon, toLat]: LonLat): number {
    return this.library.Geodesic.WGS84.Inverse(fromLat, fromLon, toLat, toLon).s12 ?? 0;
  }
}
