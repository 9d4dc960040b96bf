// Checks of world/ and basemap/: every unit at every detail, sound rings, one border between neighbours.
import { readFeatures } from './io.mjs';
import { DETAILS } from './details.mjs';
import { isCut, polygonsOf, signedAreaKm2 } from './rings.mjs';

const RECOGNISED = { 'UA-43': 2014, 'UA-40': 2014, 'UA-09': 2022, 'UA-14': 2022, 'UA-23': 2022, 'UA-65': 2022 };
const OF_CONTENT = /^(RU|UA)-/; // elsewhere the overview may lose the narrow neck between two units
const key = ([x, y]) => `${x},${y}`;
const inRange = ([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90;

function checkRings(checks, detail, unit) {
  for (const polygon of polygonsOf(unit.geometry))
    polygon.forEach((ring, i) => {
      const where = `${unit.id} at detail ${detail}`;
      checks.that(ring.length >= 4 && key(ring[0]) === key(ring.at(-1)), `${where}: ring not closed`);
      checks.that(ring.every(inRange), `${where}: coordinate out of range`);
      checks.that(ring.every((p, j) => j === 0 || key(p) !== key(ring[j - 1])), `${where}: repeated vertex`);
      checks.that(signedAreaKm2(ring) > 0 === (i === 0), `${where}: ring wound the wrong way`);
    });
}

/** Every edge belongs to one ring (coast) or to two that run along it in opposite directions (a border). */
function checkEdges(checks, detail, units) {
  const edges = new Map();
  for (const unit of units)
    for (const ring of polygonsOf(unit.geometry).flat())
      for (let i = 0; i + 1 < ring.length; i++) {
        const forward = `${key(ring[i])} ${key(ring[i + 1])}`;
        checks.that(!edges.has(forward), `${unit.id} at detail ${detail}: overlaps ${edges.get(forward)} along ${forward}`);
        edges.set(forward, unit.id);
      }
  return edges;
}

/** Pairs of units that share a border, with the number of its edges. */
function neighbours(edges) {
  const pairs = new Map();
  for (const [forward, id] of edges) {
    const other = edges.get(forward.split(' ').reverse().join(' '));
    if (other && id < other) pairs.set(`${id}|${other}`, (pairs.get(`${id}|${other}`) ?? 0) + 1);
  }
  return pairs;
}

function checkBoundary(checks, detail, units) {
  const vertices = new Set(units.flatMap((u) => polygonsOf(u.geometry).flat(2)).map(key));
  const lines = readFeatures(`basemap/boundary-${detail}.geojsonl.gz`);
  for (const { id, geometry: { coordinates } } of lines) {
    checks.that(coordinates.every((p) => vertices.has(key(p))), `${id} at detail ${detail}: leaves the units' vertices`);
    checks.that(coordinates.every((p, i) => i === 0 || !isCut(p, coordinates[i - 1])), `${id} at detail ${detail}: follows the cut`);
  }
  checks.that(new Set(lines.map((l) => l.id)).size === lines.length, `boundary-${detail}: ids not unique`);
}

export function verifyWorld(checks) {
  const levels = DETAILS.map(({ detail }) => ({ detail, units: readFeatures(`world/units-${detail}.geojsonl.gz`) }));
  const full = levels.at(-1);
  const ids = new Set(full.units.map((u) => u.id));
  const longBorders = new Map();
  for (const { detail, units } of levels.toReversed()) {
    checks.that(units.length === ids.size && units.every((u) => ids.has(u.id)), `detail ${detail}: not the ${ids.size} units of full detail`);
    units.forEach((unit) => checkRings(checks, detail, unit));
    for (const [iso, year] of Object.entries(RECOGNISED)) {
      const p = units.find((u) => u.id === iso)?.properties;
      checks.that(p?.countryCode === 'UA' && p.claimedBy === 'RU' && p.claimedSinceYear === year, `${iso} at detail ${detail}: border policy`);
    }
    const pairs = neighbours(checkEdges(checks, detail, units));
    if (detail === full.detail) for (const [pair, count] of pairs) if (count >= 40 && pair.split('|').some((id) => OF_CONTENT.test(id))) longBorders.set(pair, count);
    for (const pair of longBorders.keys()) checks.that(pairs.has(pair), `detail ${detail}: ${pair} no longer share a border`);
    checkBoundary(checks, detail, units);
    console.log(`detail ${detail}: ${units.length} units, ${pairs.size} shared borders`);
  }
  return ids;
}
