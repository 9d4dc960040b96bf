/** What the signs of deposits tell; kept in this browser, and part of a shared address. */

export const SIGN_KINDS = ['status', 'element', 'tonnage', 'age', 'disagreement'] as const;

export type SignKind = (typeof SIGN_KINDS)[number];

/** The seventeen rare earths. Light and heavy lanthanoids are those of USGS Professional Paper 1802-O. */
export const LIGHT = ['La', 'Ce', 'Pr', 'Nd', 'Pm', 'Sm', 'Eu'];
export const HEAVY = ['Gd', 'Tb', 'Dy', 'Ho', 'Er', 'Tm', 'Yb', 'Lu'];
export const RARE_EARTHS = ['Sc', 'Y', ...LIGHT, ...HEAVY];

export interface Signs {
  kind: SignKind;
  /** The element that is looked for; null for light against heavy ones. */
  element: string | null;
}

export const STATUS: Signs = { kind: 'status', element: null };

const KEPT_AS = 'atlas-signs';

/** As it stands in addresses: `status`, `element`, `element-Nd`, `tonnage`, `age` or `disagreement`. */
export function signsKey({ kind, element }: Signs): string {
  return kind === 'element' && element ? `${kind}-${element}` : kind;
}

/** Null for what is no such key. */
export function findSigns(key: string): Signs | null {
  const [kind, element] = key.split('-');
  const known = SIGN_KINDS.find((one) => one === kind);
  if (!known || (element !== undefined && !(known === 'element' && RARE_EARTHS.includes(element)))) {
    return null;
  }
  return { kind: known, element: element ?? null };
}

/** The choice of last time. */
export function keptSigns(): Signs {
  try {
    return findSigns(localStorage.getItem(KEPT_AS) ?? '') ?? STATUS;
  } catch {
    return STATUS;
  }
}

export function keepSigns(signs: Signs): void {
  try {
    if (signs.kind === 'status') {
      localStorage.removeItem(KEPT_AS);
    } else {
      localStorage.setItem(KEPT_AS, signsKey(signs));
    }
  } catch {
    // a browser that keeps nothing still shows what was chosen
  }
}
