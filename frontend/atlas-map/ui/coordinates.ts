import proj4 from 'proj4';
import { toLonLat, type MapProjection } from '../projections';

/** How a place is written: degrees, degrees with minutes and seconds, UTM, or metres of the map's projection. */
export const COORDINATE_FORMS = ['degrees', 'dms', 'utm', 'map'] as const;
export type CoordinateForm = (typeof COORDINATE_FORMS)[number];

const KEPT = 'atlas-coordinates';

export function keptForm(): CoordinateForm {
  try {
    return COORDINATE_FORMS.find((form) => form === localStorage.getItem(KEPT)) ?? 'degrees';
  } catch {
    return 'degrees';
  }
}

export function nextForm(form: CoordinateForm): CoordinateForm {
  const next = COORDINATE_FORMS[(COORDINATE_FORMS.indexOf(form) + 1) % COORDINATE_FORMS.length];
  try {
    localStorage.setItem(KEPT, next);
  } catch {
    // storage may be forbidden: the choice then ends with the page
  }
  return next;
}

/** A coordinate of the map in the form; empty where the form does not reach. */
export function coordinateText(form: CoordinateForm, projection: MapProjection, coordinate: number[], letters: string): string {
  const [lonDeg, latDeg] = toLonLat(projection, coordinate);
  if (!Number.isFinite(lonDeg) || !Number.isFinite(latDeg)) {
    return '';
  }
  const [north, south, east, west] = letters;
  const ns = latDeg < 0 ? south : north;
  const ew = lonDeg < 0 ? west : east;
  switch (form) {
    case 'degrees':
      return `${Math.abs(latDeg).toFixed(4)}° ${ns}, ${Math.abs(lonDeg).toFixed(4)}° ${ew}`;
    case 'dms':
      return `${sexagesimal(latDeg)} ${ns}, ${sexagesimal(lonDeg)} ${ew}`;
    case 'utm':
      return utm(lonDeg, latDeg);
    case 'map':
      return `x ${Math.round(coordinate[0])} m, y ${Math.round(coordinate[1])} m`;
  }
}

function sexagesimal(degrees: number): string {
  const seconds = Math.round(Math.abs(degrees) * 3600);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}°${two(Math.floor(seconds / 60) % 60)}′${two(seconds % 60)}″`;
}

function utm(lonDeg: number, latDeg: number): string {
  if (latDeg > 84 || latDeg < -80) {
    return '';
  }
  const zone = Math.min(60, Math.floor((lonDeg + 180) / 6) + 1);
  const [easting, northing] = proj4(`+proj=utm +zone=${zone} ${latDeg < 0 ? '+south ' : ''}+datum=WGS84 +units=m +no_defs`, [lonDeg, latDeg]);
  return `UTM ${zone}${latDeg < 0 ? 'S' : 'N'} ${Math.round(easting)} ${Math.round(northing)}`;
}
