// What kind of line lies between two neighbouring units; see the border policy in ../../SOURCES.md.
const CRIMEA = new Set(['UA-43', 'UA-40']);
const CLAIMED_OBLASTS = new Set(['UA-09', 'UA-14', 'UA-23', 'UA-65']);
const KASHMIR = new Set(['IN-JK', 'IN-LA', 'KAS-X06~', 'PK-GB', 'PK-JK']);

const claimGroup = (iso) => (CRIMEA.has(iso) ? 'crimea' : CLAIMED_OBLASTS.has(iso) ? 'oblasts' : 'none');
const countries = (a, b) => [a.countryCode, b.countryCode].sort().join('|');
const isPart = (unit, ...codes) => codes.some((code) => unit.iso.startsWith(code));

/** Lines of control or of a declared but not generally recognised statehood, inside recognised countries. */
function isLineOfControl(a, b) {
  const onlyOne = (...codes) => isPart(a, ...codes) !== isPart(b, ...codes);
  switch (a.countryCode) {
    case 'UA': return claimGroup(a.iso) !== claimGroup(b.iso);
    case 'CY': return onlyOne('CYN-');
    case 'GE': return onlyOne('GE-AB');
    case 'MD': return onlyOne('MD-SN');
    case 'SO': return onlyOne('SOL-');
    case 'EH': return true;
    default: return false;
  }
}

/** Borders between countries on which the parties themselves do not agree. */
function isDisputedBorder(a, b) {
  const units = [a.iso, b.iso];
  switch (countries(a, b)) {
    case 'RS|XK': case 'IL|PS': case 'IL|SY': return true;
    case 'IN|PK': return units.every((iso) => KASHMIR.has(iso));
    case 'CN|IN': return units.some((iso) => KASHMIR.has(iso) || iso === 'IN-AR');
    default: return false;
  }
}

/** "international", "disputed", "province", or null where nothing is drawn. */
export function kindBetween(a, b) {
  if (a.countryCode === b.countryCode) {
    if (isLineOfControl(a, b)) return 'disputed';
    return a.countryCode === 'RU' || a.countryCode === 'UA' ? 'province' : null;
  }
  if (['CN|HK', 'CN|MO'].includes(countries(a, b))) return 'province';
  return isDisputedBorder(a, b) ? 'disputed' : 'international';
}
