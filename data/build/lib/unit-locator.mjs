// Which province a point lies in: as nearly all points with the same GeoNames admin1 code, else by polygons.
import { polygonsOf } from './rings.mjs';

const NEARLY_ALL = 0.85;

const inRing = (ring, x, y) => {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i], [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
};

export class UnitLocator {
  #cells = new Map();

  constructor(units) {
    for (const unit of units) for (const polygon of polygonsOf(unit.geometry)) this.#index(unit.id, polygon);
  }

  #index(id, polygon) {
    const xs = polygon[0].map((p) => p[0]), ys = polygon[0].map((p) => p[1]);
    const min = (all) => all.reduce((a, b) => Math.min(a, b)), max = (all) => all.reduce((a, b) => Math.max(a, b));
    for (let x = Math.floor(min(xs)); x <= Math.floor(max(xs)); x++)
      for (let y = Math.floor(min(ys)); y <= Math.floor(max(ys)); y++) {
        const cell = `${x},${y}`;
        if (!this.#cells.has(cell)) this.#cells.set(cell, []);
        this.#cells.get(cell).push([id, polygon]);
      }
  }

  #find(lonDeg, latDeg) {
    const here = this.#cells.get(`${Math.floor(lonDeg)},${Math.floor(latDeg)}`) ?? [];
    return here.find(([, polygon]) => inRing(polygon[0], lonDeg, latDeg) && !polygon.slice(1).some((hole) => inRing(hole, lonDeg, latDeg)))?.[0];
  }

  /**
   * The outlines are coarse, so that towns at a border may lie behind it: where nearly all towns of an admin1 code lie in one province, all do.
   * @param points [longitude, latitude, group] each
   * @returns the province of each; empty when unknown
   */
  findAll(points) {
    const found = points.map(([lon, lat]) => this.#find(lon, lat));
    const counts = new Map();
    points.forEach(([, , group], i) => {
      if (!counts.has(group)) counts.set(group, new Map());
      if (found[i]) counts.get(group).set(found[i], (counts.get(group).get(found[i]) ?? 0) + 1);
    });
    const most = new Map([...counts].map(([group, byUnit]) => [group, mostOf(byUnit)]));
    const inside = Map.groupBy(points.map((point, i) => [...point, found[i]]).filter((point) => point[3]), (point) => point[2]);
    return points.map(([lon, lat, group], i) => {
      const { unit, share } = most.get(group);
      return (share >= NEARLY_ALL ? unit : (found[i] ?? nearest(inside.get(group) ?? [], lon, lat))) ?? '';
    });
  }
}

/** The province of the nearest of the points, for towns on a coast that the outlines cut off. */
function nearest(points, lon, lat) {
  const far = ([x, y]) => ((x - lon) * Math.cos((lat * Math.PI) / 180)) ** 2 + (y - lat) ** 2;
  return points.length ? points.reduce((a, b) => (far(b) < far(a) ? b : a))[3] : undefined;
}

function mostOf(byUnit) {
  const total = [...byUnit.values()].reduce((a, b) => a + b, 0);
  const [unit, count] = [...byUnit].reduce((a, b) => (b[1] > a[1] ? b : a), [undefined, 0]);
  return { unit, share: count / total };
}
