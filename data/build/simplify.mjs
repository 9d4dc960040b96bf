// cache/units.json -> world/units-{0,1,2}.geojsonl.gz: simplified as one topology, so that neighbours keep one border.
import fs from 'node:fs';
import path from 'node:path';
import mapshaper from 'mapshaper';
import { cacheDir, dataDir, readJson, writeFeatures } from './lib/io.mjs';
import { DETAILS } from './lib/details.mjs';
import { areaKm2, geometryOf, polygonsOf, rfc7946 } from './lib/rings.mjs';

const countryName = new Map(readJson(path.join(dataDir, 'world', 'countries.json')).map((c) => [c.code, c.nameEn]));
const source = fs.readFileSync(path.join(cacheDir, 'units.json'));

async function run(commands, input, decimals) {
  const output = `-o out.json format=geojson precision=${10 ** -decimals}`;
  return (await mapshaper.applyCommands(`-i in.json ${commands} ${output}`, { 'in.json': input }))['out.json'];
}

/** Rounding can make lines cross that did not cross before: the second pass takes out what it did. */
async function simplified({ interval, decimals }) {
  const rounded = await run(`-simplify weighted interval=${interval} keep-shapes -clean`, source, decimals);
  return JSON.parse(await run('-clean', rounded, decimals + 1)).features;
}

const key = ([x, y]) => `${x},${y}`;

/** How many rings of the whole layer use a vertex: an island's vertices are used by its own ring alone. */
function vertexUse(features) {
  const use = new Map();
  for (const f of features)
    for (const ring of polygonsOf(f.geometry).flat())
      for (const p of ring.slice(1)) use.set(key(p), (use.get(key(p)) ?? 0) + 1);
  return use;
}

function withoutSpecks(feature, use, smallestKm2) {
  const polygons = polygonsOf(feature.geometry);
  const largest = polygons.reduce((a, b) => (areaKm2(b) > areaKm2(a) ? b : a));
  const kept = polygons.filter(
    (polygon) => polygon === largest || areaKm2(polygon) >= smallestKm2
      || polygon.flat().some((p) => use.get(key(p)) > 1));
  return { ...feature, geometry: geometryOf(kept) };
}

function shipped({ properties: { a3, iso, countryCode, ...rest }, geometry }) {
  const properties = { iso, countryCode, country: countryName.get(countryCode), ...rest };
  const given = Object.entries(properties).filter(([, v]) => v !== undefined && v !== null && v !== '');
  return {
    type: 'Feature',
    id: iso,
    properties: Object.fromEntries(given),
    geometry: geometryOf(polygonsOf(geometry).map(rfc7946)),
  };
}

for (const level of DETAILS) {
  const features = await simplified(level);
  const use = vertexUse(features);
  const units = features.map((f) => shipped(withoutSpecks(f, use, level.smallestIslandKm2)));
  units.sort((a, b) => (a.id < b.id ? -1 : 1));
  writeFeatures(`world/units-${level.detail}.geojsonl.gz`, units);
}
