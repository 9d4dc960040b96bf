// world/countries.json: every country code of the units with its names from Unicode CLDR.
import path from 'node:path';
import { cacheDir, dataDir, packageJson, readJson, table, writeJson } from './lib/io.mjs';

const territories = (language) =>
  packageJson('cldr-localenames-full', `main/${language}/territories.json`).main[language].localeDisplayNames.territories;
const [en, ru] = [territories('en'), territories('ru')];
const fixed = table('countries.json');
const units = readJson(path.join(cacheDir, 'units.json')).features.map((f) => f.properties);

const name = (names, code) => names[`${code}-alt-short`] ?? names[code];
const codes = [...new Set(units.map((u) => u.countryCode))].sort();

const countries = codes.map((code) => {
  const [a3, nameEn, nameRu] = fixed[code] ?? [];
  return {
    code,
    a3: a3 ?? units.find((u) => u.countryCode === code).a3,
    nameEn: nameEn ?? name(en, code),
    nameRu: nameRu ?? name(ru, code),
  };
});
writeJson(path.join(dataDir, 'world', 'countries.json'), countries, 1);
console.log(`world/countries.json: ${countries.length} countries`);
