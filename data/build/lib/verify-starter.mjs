// Checks of starter/: every reference has its target, and every quote is found once in the text it was taken from.
import path from 'node:path';
import { dataDir, readJson } from './io.mjs';

const starter = (name) => readJson(path.join(dataDir, 'starter', `${name}.json`));
const keysOf = (list, key = 'key') => new Set(list.map((entry) => entry[key]));

export function verifyStarter(checks, unitIds) {
  const [sources, quotes, regions, deposits, claims] = ['sources', 'quotes', 'regions', 'deposits', 'claims'].map(starter);
  for (const list of [sources, quotes, deposits, claims]) checks.that(keysOf(list).size === list.length, 'a key is used twice');
  const known = { source: keysOf(sources), quote: keysOf(quotes), region: keysOf(regions, 'slug'), deposit: keysOf(deposits) };
  const refers = (kind, key, from) => checks.that(known[kind].has(key), `${from}: no ${kind} ${key}`);

  for (const quote of quotes) refers('source', quote.source, quote.key);
  for (const region of regions)
    for (const unit of region.units) checks.that(unitIds.has(unit), `${region.slug}: no unit ${unit}`);
  for (const deposit of deposits) if (deposit.statedRegion) refers('region', deposit.statedRegion, deposit.key);
  for (const { key, subject, evidence } of claims) {
    const [[kind, target]] = Object.entries(subject);
    refers(kind, target, key);
    if (evidence.quote) refers('quote', evidence.quote, key);
    else refers('source', (evidence.record ?? evidence.citation)?.source, key);
  }
  for (const { key } of deposits)
    checks.that(claims.some((c) => c.subject.deposit === key && c.accepted && c.statement.type === 'LIES_AT'), `${key}: no accepted place`);
  console.log(`starter: ${regions.length} regions, ${quotes.length} quotes, ${deposits.length} deposits, ${claims.length} claims`);
}

export function verifyQuotes(checks, text) {
  for (const { key, prefix, exact, suffix } of starter('quotes')) {
    checks.that(text.split(prefix + exact + suffix).length === 2, `${key}: not found exactly once in the text`);
    for (const context of [prefix, suffix])
      checks.that(context.length >= 20 && context.length <= 60, `${key}: context of ${context.length} characters`);
  }
}
