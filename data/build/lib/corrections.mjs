// What is wrong with the admin-1 file, and how it is put right. Everything goes by code; see ../../SOURCES.md.

/** Codes that sit on the wrong polygon: the city of Moscow and Moscow Oblast carry each other's code. */
const SWAPPED = { 'RUS-2364': 'RU-MOS', 'RUS-2365': 'RU-MOW' };

/** Units by ISO code whose recognised country differs from the one the file gives. */
const COUNTRY = { 'UA-43': 'UA', 'UA-40': 'UA' };

/** Units claimed by another state, where control or claim differs from recognised borders. */
const CLAIMED_BY = {
  'UA-43': ['RU', 2014], 'UA-40': ['RU', 2014],
  'UA-09': ['RU', 2022], 'UA-14': ['RU', 2022], 'UA-23': ['RU', 2022], 'UA-65': ['RU', 2022],
  'IN-JK': ['PK'], 'IN-LA': ['PK'], 'KAS-X06~': ['PK'], 'PK-GB': ['IN'], 'PK-JK': ['IN'],
  'EH-X02~': ['MA'],
};

const NAMES = {
  'KAS-X06~': ['Siachen Glacier', 'Ледник Сиачен'],
  'EH-X01~': ['Western Sahara (east of the berm)', 'Западная Сахара (к востоку от вала)'],
  'EH-X02~': ['Western Sahara (under Moroccan control)', 'Западная Сахара (под контролем Марокко)'],
  'KZ-ALA~4829': ['Almaty', 'Алма-Ата'], 'KZ-ALA~3207': ['Almaty Region', 'Алматинская область'],
  'SY-X01~': ['UNDOF zone', 'Зона СООННР'],
  'USG-X13~': ['Guantanamo Bay (US naval base)', 'Гуантанамо (военно-морская база США)'],
  'KAB-X05~': ['Baikonur (leased by Russia)', 'Байконур (аренда России)'],
};

/** Unnamed specks without an ISO code of their own; the nearest named unit of the country takes the Russian one. */
const MERGED = { 'RUS+99?': 'RU-SA' };

/** Islands that the file gives to the wrong province: Victoria Island (80° N) belongs to Arkhangelsk Oblast. */
const MISPLACED = [{ from: 'RU-MUR', to: 'RU-ARK', northOfDeg: 79 }];

export function movedPart(code, polygon) {
  const move = MISPLACED.find((m) => m.from === code && polygon[0].every(([, lat]) => lat > m.northOfDeg));
  return move?.to ?? code;
}

export function unitCode(p) {
  if (MERGED[p.adm1_code]) return MERGED[p.adm1_code];
  if (SWAPPED[p.adm1_code]) return SWAPPED[p.adm1_code];
  return p.iso_3166_2.startsWith('-99-') ? p.adm0_a3 + p.iso_3166_2.slice(3) : p.iso_3166_2;
}

/** The Spratly Islands are claimed by six parties: no country's, under a code from ISO's user-assigned range. */
export function countryCode(code, p) {
  if (p.adm0_a3 === 'PGA') return 'XS';
  return COUNTRY[code] ?? p.iso_a2;
}
export const claimedBy = (code) => CLAIMED_BY[code];
export const correctedName = (code) => NAMES[code];
