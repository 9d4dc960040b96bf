// Checks what is shipped; with the article's file as argument also that every quote stands in it exactly once.
import fs from 'node:fs';
import path from 'node:path';
import { dataDir, readFeatures, readJson } from './lib/io.mjs';
import { isCut, polygonsOf } from './lib/rings.mjs';

let problems = 0;
const check = (fine, sentence) => { if (!fine) { problems += 1; console.error(`WRONG: ${sentence}`); } };

const byDetail = [0, 1, 2].map((d) => readFeatures(`world/units-${d}.geojsonl.gz`));
const codes = byDetail.map((units) => units.map((u) => u.id).join('|'));
check(codes[0] === codes[2] && codes[1] === codes[2], 'the details do not hold the same units');

function checkRings(unit, detail) {
  for (const ring of polygonsOf(unit.geometry).flat()) {
    check(ring.length >= 4 && String(ring[0]) === String(ring.at(-1)), `${unit.id} at ${detail} has an open ring`);
    check(ring.every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90), `${unit.id} at ${detail} leaves the globe`);
  }
}
byDetail.forEach((units, detail) => units.forEach((unit) => checkRings(unit, detail)));

// A border of two neighbours is one line: an edge belongs to at most two units, and borders use only edges of units.
byDetail.forEach((units, detail) => {
  const uses = new Map();
  for (const ring of units.flatMap((u) => polygonsOf(u.geometry).flat()))
    for (let i = 0; i + 1 < ring.length; i++) {
      const id = [ring[i], ring[i + 1]].map(String).sort().join(' ');
      uses.set(id, (uses.get(id) ?? 0) + 1);
    }
  check([...uses.values()].every((n) => n <= 2), `an edge at detail ${detail} is used by more than two units`);
  for (const { geometry } of readFeatures(`basemap/boundary-${detail}.geojsonl.gz`))
    for (let i = 0; i + 1 < geometry.coordinates.length; i++) {
      const [a, b] = [geometry.coordinates[i], geometry.coordinates[i + 1]];
      check(uses.has([a, b].map(String).sort().join(' ')), `a border at detail ${detail} is no edge of a unit`);
      check(!isCut(a, b), `a border at detail ${detail} follows the cut at 180° or at the pole`);
    }
});

const country = new Map(byDetail[2].map((u) => [u.id, u.properties.countryCode]));
for (const code of ['UA-43', 'UA-40', 'UA-14', 'UA-09', 'UA-23', 'UA-65'])
  check(country.get(code) === 'UA', `${code} is not in Ukraine`);

const starter = (name) => readJson(path.join(dataDir, 'starter', `${name}.json`));
for (const region of starter('regions'))
  for (const unit of region.units) check(country.has(unit), `region ${region.slug} names the unknown unit ${unit}`);

const article = process.argv[2] && fs.readFileSync(process.argv[2], 'utf8');
for (const quote of article ? starter('quotes') : [])
  check(article.split(quote.prefix + quote.exact + quote.suffix).length === 2, `quote ${quote.key} is not in the article once`);

console.log(problems ? `${problems} problems` : `no problems: ${byDetail[2].length} units, ${article ? 'quotes checked' : 'quotes not checked (give the article\'s file)'}`);
process.exitCode = problems ? 1 : 0;
