// The places and names of the gazetteer while it is built, and the files they become.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { dataDir } from './io.mjs';

export const COMMON = 1, GIVEN_NAME = 2, ADJECTIVE = 4, SURNAME = 8;

/** The same folding as NameKeys in the reader. */
export const fold = (name) => name.normalize('NFD').replace(/[\u0300-\u0305\u0307-\u036f]/g, '').replace(/и\u0306/g, 'й').normalize('NFC')
  .toLowerCase().replaceAll('ё', 'е').replace(/['’‘ʼ`.]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const number = (value) => (value === null ? '' : Number(value.toFixed(4)));

export class GazetteerIndex {
  places = [];
  #postings = new Map();
  #flags = new Map();

  /** @param at [longitude, latitude] in degrees, or null for what no source places */
  addPlace(id, kind, at, population, countries, unit, name) {
    if (at === null ? !/^(area|country):/.test(id) : !at.every(Number.isFinite)) throw new Error(`${id} has no place`);
    this.places.push({ id, kind, at, population, countries, unit, name: name.replaceAll('\t', ' ') });
    return this.places.length - 1;
  }

  addName(index, name, flag = 0) {
    const key = fold(name);
    if (key.length < 2 || key.split(' ').length > 6) return;
    if (!this.#postings.has(key)) this.#postings.set(key, new Set());
    this.#postings.get(key).add(index);
    if (flag) this.mark(key, flag);
  }

  mark = (key, flag) => this.#flags.set(key, (this.#flags.get(key) ?? 0) | flag);
  has = (key) => this.#postings.has(key);

  write() {
    const order = (keys) => keys.map((key) => [key, Buffer.from(key)]).sort((a, b) => Buffer.compare(a[1], b[1])).map(([key]) => key);
    const cells = (p) => [p.id, p.kind, ...(p.at ?? [null, null]).map(number), p.population, p.countries, p.unit, p.name];
    writeLines('places.tsv.gz', this.places.map((p) => cells(p).join('\t')));
    writeLines('names.tsv.gz', order([...new Set([...this.#postings.keys(), ...this.#flags.keys()])])
      .map((key) => `${key}\t${this.#flags.get(key) ?? 0}\t${[...(this.#postings.get(key) ?? [])].join(',')}`));
  }
}

function writeLines(file, lines) {
  const bytes = zlib.gzipSync(lines.join('\n') + '\n', { level: 9 });
  bytes[9] = 255;
  fs.mkdirSync(path.join(dataDir, 'gazetteer'), { recursive: true });
  fs.writeFileSync(path.join(dataDir, 'gazetteer', file), bytes);
  console.log(`${file}: ${lines.length} lines, ${(bytes.length / 1024).toFixed(0)} kB`);
}
