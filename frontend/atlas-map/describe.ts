import type { AtlasMap } from './atlas-map';
import { LAYER_GROUPS } from './layers/layer-choice';
import { WIRE_VERSION } from './messages';
import { toMap } from './projections';
import type { Stage } from './stage';
import { countOf, isCluster } from './styles/cluster';
import { signsKey } from './styles/signs';

/** What the browser tests look at: the map as plain data. */

const LAYERS = ['place', 'region', 'deposit', 'disagreement'] as const;

export function describe(map: AtlasMap): Record<string, unknown> {
  const { stage } = map;
  const store = stage?.store;
  const ids = (kind: 'region' | 'deposit') =>
    (store?.overview(kind) ?? []).filter((feature) => !isCluster(feature)).map((feature) => String(feature.getId())).sort();
  return {
    v: WIRE_VERSION,
    ready: map.hasAttribute('ready'),
    busy: map.hasAttribute('busy'),
    problem: map.problem,
    projection: store?.projection.key ?? null,
    mode: map.mode ?? 'browse',
    selection: map.selection,
    detail: store?.detail ?? null,
    counts: Object.fromEntries(LAYERS.map((name) => [name, store?.source(name)?.getFeatures().length ?? 0])),
    regions: ids('region'),
    deposits: ids('deposit'),
    clusters: (store?.overview('deposit') ?? []).filter(isCluster).map(countOf),
    labels: stage?.labels.shown ?? [],
    legend: map.legend.map(({ key }) => key),
    layers: LAYER_GROUPS.filter((group) => map.desk.choice[group].shown),
    signs: signsKey(map.desk.signs),
    own: map.desk.own.map(({ name, features }) => ({ name, features: features.length })),
    services: map.desk.services.services.map(({ kind, url, layer }) => ({ kind, url, layer })),
    intent: stage?.fitting.intent ?? null,
    insets: stage?.fitting.insets ?? null,
    metresPerPixel: stage?.map.getView().getResolution() ?? null,
  };
}

export function pixelOf(stage: Stage, mapElement: HTMLElement, lonDeg: number, latDeg: number) {
  stage.map.renderSync();
  const pixel = stage.map.getPixelFromCoordinate(toMap(stage.projection, lonDeg, latDeg));
  const box = mapElement.getBoundingClientRect();
  return pixel ? { x: box.left + pixel[0], y: box.top + pixel[1] } : null;
}
