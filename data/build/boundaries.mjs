// world/units-n -> basemap/boundary-n: borders and coast taken from the very edges of the units.
import { readFeatures, writeFeatures } from './lib/io.mjs';
import { DETAILS } from './lib/details.mjs';
import { isCut, polygonsOf } from './lib/rings.mjs';
import { kindBetween } from './lib/borders.mjs';
import { chains } from './lib/chains.mjs';

/** Lines are cut into pieces, so that a request for one cell of the map does not bring a whole coast. */
const LONGEST = { 0: 2000, 1: 400, 2: 300 };

function edgesOf(units) {
  const edges = new Map();
  for (const unit of units)
    for (const ring of polygonsOf(unit.geometry).flat())
      for (let i = 0; i + 1 < ring.length; i++) {
        const [a, b] = [ring[i], ring[i + 1]];
        if (isCut(a, b)) continue;
        const id = [a, b].map(String).sort().join(' ');
        const edge = edges.get(id) ?? { points: [a, b], units: [] };
        edge.units.push(unit.properties);
        edges.set(id, edge);
      }
  return [...edges.values()];
}

const kindOf = ({ units }) => (units.length === 1 ? 'coast' : kindBetween(units[0], units[1]));

for (const { detail } of DETAILS) {
  const byKind = { international: [], disputed: [], province: [], coast: [] };
  for (const edge of edgesOf(readFeatures(`world/units-${detail}.geojsonl.gz`))) byKind[kindOf(edge)]?.push(edge.points);
  const features = Object.entries(byKind).flatMap(([kind, edges]) =>
    chains(edges, LONGEST[detail]).map((coordinates, i) => ({
      type: 'Feature', id: `${kind}-${i + 1}`, properties: { kind }, geometry: { type: 'LineString', coordinates },
    })));
  writeFeatures(`basemap/boundary-${detail}.geojsonl.gz`, features);
  console.log(Object.entries(byKind).map(([kind, e]) => `  ${kind} ${e.length} edges`).join(''));
}
