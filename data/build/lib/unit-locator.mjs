// Which province a point lies in: by polygons, else as most points with the same GeoNames admin1 code.
import { polygonsOf } from './rings.mjs';

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
  #byAdmin1 = new Map();

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

  find(lonDeg, latDeg, countryCode, admin1) {
    const group = `${countryCode}.${admin1}`;
    const here = this.#cells.get(`${Math.floor(lonDeg)},${Math.floor(latDeg)}`) ?? [];
    const found = here.find(([, polygon]) => inRing(polygon[0], lonDeg, latDeg) && !polygon.slice(1).some((hole) => inRing(hole, lonDeg, latDeg)));
    if (!found) return this.#byAdmin1.get(group);
    this.#byAdmin1.set(group, found[0]);
    return found[0];
  }
}
