// Prints the point and radius that follow from "160 km south-west of Tulun"; starter/claims.json records them.
import { destination } from './lib/geodesic.mjs';
import { geoNames } from './lib/geonames.mjs';

const DISTANCE_KM = 160;
const AZIMUTH_DEG = 225;
const HALF_A_WIND_DEG = 11.25; // "south-west" read as one of 16 directions
const ROUNDING_KM = 5; // "160" read as rounded to ten

const tulun = geoNames().find((place) => place.id === 2014927);
const point = destination(tulun, AZIMUTH_DEG, DISTANCE_KM * 1000);
const sidewaysKm = 2 * DISTANCE_KM * Math.sin((HALF_A_WIND_DEG / 2) * (Math.PI / 180));
console.log({ tulun, point, sidewaysKm, sumKm: sidewaysKm + ROUNDING_KM });
