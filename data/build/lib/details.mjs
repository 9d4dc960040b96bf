// The three levels of detail: 0 for the whole world on one screen, 1 for a region, 2 for everything finer.
// Level 0 is finer around the countries that the atlas's content is about; level 2 keeps every vertex of Russia and Ukraine.
const CONTENT = '["RU","UA","GE","AM","AZ"]';
export const DETAILS = [
  { detail: 0, interval: `'${CONTENT}.includes(countryCode) ? 6000 : 14000' variable`, decimals: 3, smallestIslandKm2: 120 },
  { detail: 1, interval: '1000', decimals: 3, smallestIslandKm2: 1.5 },
  { detail: 2, interval: `'["RU","UA"].includes(countryCode) ? 0 : 300' variable`, decimals: 4, smallestIslandKm2: 0 },
];
