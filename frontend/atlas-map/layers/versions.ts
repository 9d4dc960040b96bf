import type { MapFilter, Revisions } from '../messages';
import type { LayerName } from './layer-specs';

const SEPARATOR = '\n';

/** A layer's revision and the filter it is seen through; what was loaded holds as long as both are the same. */
export function versionOf(name: LayerName, revisions: Revisions, filter: MapFilter | null): string | undefined {
  const revision = revisions[name];
  const condition = conditionOn(name, filter);
  return condition === '' ? revision : `${revision ?? ''}${SEPARATOR}${condition}`;
}

export function revisionIn(version: string | undefined): string | undefined {
  return version?.split(SEPARATOR, 1)[0];
}

/** What the layer's features must fulfil; empty for nothing. */
export function conditionIn(version: string | undefined): string {
  const at = version?.indexOf(SEPARATOR) ?? -1;
  return at < 0 ? '' : version!.slice(at + 1);
}

/** Deposits are chosen by the server, by CQL2; regions are few and chosen here, by their ids as JSON. */
function conditionOn(name: LayerName, filter: MapFilter | null): string {
  switch (name) {
    case 'deposit':
      return filter?.deposits ?? '';
    case 'region':
      return filter?.regions ? JSON.stringify(filter.regions) : '';
    default:
      return '';
  }
}
