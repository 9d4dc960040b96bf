// Reading and writing of the shipped files; the same features always give the same bytes.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const buildDir = path.resolve(import.meta.dirname, '..');
export const dataDir = path.resolve(buildDir, '..');
export const cacheDir = path.join(buildDir, 'node_modules', '.cache', 'atlas');

export const packageFile = (pkg, file) => path.join(buildDir, 'node_modules', pkg, file);
export const packageJson = (pkg, file) => JSON.parse(fs.readFileSync(packageFile(pkg, file), 'utf8'));
export const table = (name) => JSON.parse(fs.readFileSync(path.join(buildDir, 'tables', name), 'utf8'));

export const readJson = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));
export function writeJson(file, value, indent = 0) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify(value, null, indent) + (indent ? '\n' : ''));
}

export function writeFeatures(file, features) {
  const text = features.map((f) => JSON.stringify(f)).join('\n') + '\n';
  const bytes = zlib.gzipSync(text, { level: 9 });
  bytes[9] = 255; // the gzip header names the operating system: "unknown" makes every build alike
  const target = path.join(dataDir, file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, bytes);
  console.log(`${file}: ${features.length} features, ${(bytes.length / 1024).toFixed(0)} kB`);
}

export function readFeatures(file) {
  const text = zlib.gunzipSync(fs.readFileSync(path.join(dataDir, file))).toString('utf8');
  return text.trimEnd().split('\n').map((line) => JSON.parse(line));
}
