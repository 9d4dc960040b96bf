import type Feature from 'ol/Feature';
import type FeatureFormat from 'ol/format/Feature';
import type { LabelKey } from '../labels';

const MOST_BYTES = 20_000_000;
const MOST_FEATURES = 20_000;
const FORMATS: Record<string, () => Promise<FeatureFormat>> = {
  geojson: async () => new (await import('ol/format/GeoJSON')).default(),
  json: async () => new (await import('ol/format/GeoJSON')).default(),
  // without styles: an icon's address would be fetched from wherever the file says
  kml: async () => new (await import('ol/format/KML')).default({ extractStyles: false }),
  gpx: async () => new (await import('ol/format/GPX')).default(),
};

/** Why a file is not drawn; the key of the words for it. */
export class UnreadableFile extends Error {
  constructor(readonly label: LabelKey) {
    super(label);
  }
}

/** The features of a file of the reader's own, in longitude and latitude (WGS 84). It never leaves the browser. */
export async function readFile(file: File): Promise<Feature[]> {
  const format = FORMATS[file.name.toLowerCase().split('.').pop() ?? ''];
  if (!format) {
    throw new UnreadableFile('ownUnknownFormat');
  }
  if (file.size > MOST_BYTES) {
    throw new UnreadableFile('ownTooLarge');
  }
  const features = await featuresOf(await format(), await file.text());
  if (features.length > MOST_FEATURES) {
    throw new UnreadableFile('ownTooLarge');
  }
  const placed = features.filter(isPlaced);
  if (placed.length === 0) {
    throw new UnreadableFile('ownNothing');
  }
  return placed;
}

async function featuresOf(format: FeatureFormat, text: string): Promise<Feature[]> {
  try {
    return format.readFeatures(text, { dataProjection: 'EPSG:4326', featureProjection: 'EPSG:4326' }) as Feature[];
  } catch {
    throw new UnreadableFile('ownBroken');
  }
}

/** Coordinates in metres, say, are no degrees: what lies outside the Earth cannot be shown. */
function isPlaced(feature: Feature): boolean {
  const [west, south, east, north] = feature.getGeometry()?.getExtent() ?? [NaN, NaN, NaN, NaN];
  return west >= -360 && east <= 360 && south >= -90 && north <= 90;
}
