// Finds the points that an area of tables/gazetteer-areas.tsv is the middle of.
import { packageJson } from './io.mjs';
import { middleOf } from './middles.mjs';

const GROUPS = packageJson('cldr-core', 'supplemental/territoryContainment.json').supplemental.territoryContainment;
const members = (code) => (GROUPS[code]?._contains ?? [code]).flatMap((one) => (GROUPS[one] ? members(one) : [one]));

export class AreaMembers {
  #countries = new Map();
  #units = new Map();
  #towns = new Map();

  /** @param areaOf area in km² by the id of a country or province */
  constructor(places, areaOf) {
    for (const p of places) {
      if (p.kind === 'COUNTRY') this.#countries.set(p.countries, [p.at, areaOf.get(p.countries)]);
      if (p.kind === 'PROVINCE' && p.id.startsWith('unit:')) this.#units.set(p.unit, [p.at, areaOf.get(p.unit)]);
      if (['TOWN', 'CAPITAL', 'DISTRICT'].includes(p.kind)) for (const place of [p.countries, p.unit]) this.#addTown(`${p.name}, ${place}`, p);
    }
  }

  #addTown(key, town) {
    if (!(this.#towns.get(key)?.population >= town.population)) this.#towns.set(key, town);
  }

  /** The middle of what the column names; null for an empty one. */
  middle(column) {
    return column ? middleOf(column.split('|').flatMap((one) => this.#resolve(one))) : null;
  }

  #resolve(one) {
    if (one.startsWith('@')) return this.countriesOf(one).map((code) => this.#countries.get(code));
    const town = this.#towns.get(one);
    const found = town ? [town.at, 1] : (this.#units.get(one) ?? this.#countries.get(one));
    if (!found) throw new Error(`An area names ${one}, which is not known`);
    return [found];
  }

  /** The countries of `IN` or of a group of CLDR's without some, `@151-RU`. */
  countriesOf(one) {
    const [group, ...without] = one.replace('@', '').split('-');
    return members(group).filter((code) => this.#countries.has(code) && !without.includes(code));
  }
}
