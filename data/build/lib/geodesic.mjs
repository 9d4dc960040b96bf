// The direct geodesic problem on WGS 84 (Vincenty 1975): where one arrives from a point, by azimuth and distance.
const A = 6378137;
const F = 1 / 298.257223563;
const B = A * (1 - F);
const RAD = Math.PI / 180;

export function destination({ lonDeg, latDeg }, azimuthDeg, distanceM) {
  const azimuth = azimuthDeg * RAD;
  const tanU1 = (1 - F) * Math.tan(latDeg * RAD);
  const cosU1 = 1 / Math.hypot(1, tanU1);
  const sinU1 = tanU1 * cosU1;
  const sinAlpha = cosU1 * Math.sin(azimuth);
  const cos2Alpha = 1 - sinAlpha ** 2;
  const u2 = (cos2Alpha * (A ** 2 - B ** 2)) / B ** 2;
  const a = 1 + (u2 / 16384) * (4096 + u2 * (-768 + u2 * (320 - 175 * u2)));
  const b = (u2 / 1024) * (256 + u2 * (-128 + u2 * (74 - 47 * u2)));
  const sigma1 = Math.atan2(tanU1, Math.cos(azimuth));
  let sigma = distanceM / (B * a);
  let cos2M = 0;
  for (let previous = Infinity; Math.abs(sigma - previous) > 1e-12; ) {
    cos2M = Math.cos(2 * sigma1 + sigma);
    const delta = b * Math.sin(sigma) * (cos2M + (b / 4) * (Math.cos(sigma) * (2 * cos2M ** 2 - 1)
      - (b / 6) * cos2M * (4 * Math.sin(sigma) ** 2 - 3) * (4 * cos2M ** 2 - 3)));
    previous = sigma;
    sigma = distanceM / (B * a) + delta;
  }
  const [sinS, cosS] = [Math.sin(sigma), Math.cos(sigma)];
  const lat = Math.atan2(sinU1 * cosS + cosU1 * sinS * Math.cos(azimuth),
    (1 - F) * Math.hypot(sinAlpha, sinU1 * sinS - cosU1 * cosS * Math.cos(azimuth)));
  const lambda = Math.atan2(sinS * Math.sin(azimuth), cosU1 * cosS - sinU1 * sinS * Math.cos(azimuth));
  const c = (F / 16) * cos2Alpha * (4 + F * (4 - 3 * cos2Alpha));
  const lon = lambda - (1 - c) * F * sinAlpha * (sigma + c * sinS * (cos2M + c * cosS * (2 * cos2M ** 2 - 1)));
  return { lonDeg: lonDeg + lon / RAD, latDeg: lat / RAD };
}
