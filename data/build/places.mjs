// Label points: countries (inside their main part), orientation cities (GeoNames), a few large waters.
import path from 'node:path';
import mapshaper from 'mapshaper';
import { dataDir, readFeatures, readJson, table, writeFeatures } from './lib/io.mjs';
import { geoNames } from './lib/geonames.mjs';
import { areaKm2, geometryOf, polygonsOf } from './lib/rings.mjs';

/** Smallest area in km² of a country's rank: 1 is drawn first. */
const AREA_RANKS_KM2 = [2_500_000, 400_000, 100_000, 25_000, 1_500, 0];
const rankOf = (km2) => AREA_RANKS_KM2.findIndex((smallest) => km2 >= smallest) + 1;
const point = (id, properties, lonDeg, latDeg) => ({
  type: 'Feature', id, properties, geometry: { type: 'Point', coordinates: [Number(lonDeg.toFixed(4)), Number(latDeg.toFixed(4))] },
});

/** One feature a country: the largest polygon of its dissolved units, with the country's whole area. */
async function mainParts() {
  const units = { type: 'FeatureCollection', features: readFeatures('world/units-1.geojsonl.gz') };
  const out = await mapshaper.applyCommands('-i in.json -dissolve countryCode -o out.json format=geojson', { 'in.json': units });
  return JSON.parse(out['out.json']).features.map(({ properties, geometry }) => {
    const polygons = polygonsOf(geometry);
    const largest = polygons.reduce((a, b) => (areaKm2(b) > areaKm2(a) ? b : a));
    const km2 = polygons.reduce((sum, polygon) => sum + areaKm2(polygon), 0);
    return { type: 'Feature', properties: { ...properties, km2 }, geometry: geometryOf([largest]) };
  });
}

async function countries() {
  const names = new Map(readJson(path.join(dataDir, 'world', 'countries.json')).map((c) => [c.code, c]));
  const placed = table('country-labels.json');
  const parts = { type: 'FeatureCollection', features: await mainParts() };
  const out = await mapshaper.applyCommands('-i in.json -points inner -o out.json format=geojson', { 'in.json': parts });
  return JSON.parse(out['out.json']).features.map(({ properties: { countryCode, km2 }, geometry }) => {
    const { nameEn, nameRu } = names.get(countryCode);
    const [lon, lat] = placed[countryCode] ?? geometry.coordinates;
    return point(`country-${countryCode}`, { kind: 'country', nameEn, nameRu, rank: rankOf(km2) }, lon, lat);
  });
}

function cities() {
  const all = geoNames();
  return table('cities.json').map(([rank, countryCode, asciiName, nameEn, nameRu]) => {
    const found = all.filter((c) => c.countryCode === countryCode && c.asciiName === asciiName)
      .sort((a, b) => b.population - a.population)[0];
    if (!found) throw new Error(`GeoNames has no ${asciiName} in ${countryCode}: correct tables/cities.json`);
    if (!found.alternateNames.some((name) => name.toLowerCase() === nameRu.toLowerCase()))
      console.log(`  ${nameEn}: ${nameRu} is not among GeoNames' names`);
    return point(`city-${found.id}`, { kind: 'city', nameEn, nameRu, rank }, found.lonDeg, found.latDeg);
  });
}

const places = [...(await countries()), ...cities()].sort((a, b) => a.properties.rank - b.properties.rank || (a.id < b.id ? -1 : 1));
writeFeatures('basemap/place-0.geojsonl.gz', places);
