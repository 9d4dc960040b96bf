/** Every text the component shows comes from `config.labels` under these keys (bundle keys `map.<key>`). */
export const LABEL_KEYS = [
  'name', 'description', 'zoomIn', 'zoomOut', 'home', 'fitSelection', 'projection', 'share', 'controls',
  'legend', 'legendRegion', 'legendPlace', 'legendVague', 'legendApproximateExtent', 'legendDisputedArea',
  'legendProducer', 'legendPastProducer', 'legendDevelopment', 'legendProspect', 'legendOccurrence', 'legendUnknown',
  'legendApproximatePlace', 'legendUnsourced', 'legendOutline', 'legendCluster', 'legendDisagreement',
  'legendInternational', 'legendProvince', 'legendDisputedBorder', 'legendDraft',
  'kindCountry', 'kindProvince', 'kindMacroRegion', 'kindDisputedArea', 'kindPlace',
  'chooser', 'cluster', 'pickHint', 'pickHintKeyboard', 'outlineHint', 'outlineHintModify', 'outlineHintKeyboard',
  'attribution', 'loadProblem', 'unitKilometres', 'unitMetres', 'unitHectares', 'unitSquareKilometres',
  'measure', 'measureHint', 'measureKeys', 'measureLength', 'measureArea', 'measureEnd', 'coordinates', 'compassLetters', 'north', 'northLetter',
  'layers', 'layersReset', 'layerRegions', 'layerDeposits', 'layerDisagreements', 'layerNames', 'layerGraticule', 'layerOpacity',
  'ownLayers', 'ownOpen', 'ownNote', 'ownRaise', 'ownRemove', 'ownUnknownFormat', 'ownTooLarge', 'ownNothing', 'ownBroken',
] as const;

export type LabelKey = (typeof LABEL_KEYS)[number];
export type Texts = (key: LabelKey) => string;

/** A missing text shows as its key: visible in a test, harmless to a reader. */
export function textsOf(labels: Record<string, string> | undefined): Texts {
  return (key) => labels?.[key] ?? key;
}
