/** Every text the component shows comes from `config.labels` under these keys (bundle keys `map.<key>`). */
export const LABEL_KEYS = [
  'name', 'description', 'zoomIn', 'zoomOut', 'home', 'fitSelection', 'projection', 'share', 'controls',
  'legend', 'legendRegion', 'legendPlace', 'legendVague', 'legendApproximateExtent', 'legendDisputedArea',
  'legendProducer', 'legendPastProducer', 'legendDevelopment', 'legendProspect', 'legendOccurrence', 'legendUnknown',
  'legendApproximatePlace', 'legendUnsourced', 'legendOutline', 'legendCluster', 'legendDisagreement',
  'legendInternational', 'legendProvince', 'legendDisputedBorder', 'legendDraft', 'legendSought',
  'kindCountry', 'kindProvince', 'kindMacroRegion', 'kindDisputedArea', 'kindPlace',
  'chooser', 'cluster', 'pickHint', 'pickHintKeyboard', 'outlineHint', 'outlineHintModify', 'outlineHintKeyboard',
  'attribution', 'loadProblem', 'unitKilometres', 'unitMetres', 'unitHectares', 'unitSquareKilometres',
  'measure', 'measureHint', 'measureKeys', 'measureLength', 'measureArea', 'measureEnd', 'coordinates', 'compassLetters', 'north', 'northLetter',
  'signs', 'signsStatus', 'signsElement', 'signsElementNote', 'signsWhich', 'signsGroups', 'signsTonnage', 'signsTonnageNote',
  'signsAge', 'signsAgeNote', 'signsDisagreement', 'signsDisagreementNote',
  'legendOfElement', 'legendHas', 'legendHasOthers', 'legendElementsUnknown', 'legendLight', 'legendHeavy', 'legendLightHeavy',
  'legendOfTonnage', 'legendTonnage1', 'legendTonnage2', 'legendTonnage3', 'legendTonnage4', 'legendTonnage5', 'legendTonnageUnknown',
  'legendOfAge', 'legendAgeRange', 'legendAgeBefore', 'legendAgeUnknown',
  'legendOfDisagreement', 'legendDisagree0', 'legendDisagree1', 'legendDisagree2', 'legendDisagree3',
  'legendClusterElement', 'legendClusterTonnage', 'legendClusterAge', 'legendClusterDisagreement',
  'layers', 'layersReset', 'layerRegions', 'layerDeposits', 'layerDisagreements', 'layerNames', 'layerGraticule', 'layerOpacity',
  'ownLayers', 'ownOpen', 'ownNote', 'ownRaise', 'ownRemove', 'ownUnknownFormat', 'ownTooLarge', 'ownNothing', 'ownBroken',
  'ownServices', 'ownServiceAdd', 'ownServiceAddress', 'ownServiceLayer', 'ownServiceNote', 'ownServiceWrong', 'ownServiceInsecure',
  'ownServiceTemplate', 'ownServiceNeedsLayer', 'ownServiceTooMany', 'ownServiceFails',
] as const;

/** Names of elements are those of the whole atlas. */
export type LabelKey = (typeof LABEL_KEYS)[number] | `element.${string}`;
export type Texts = (key: LabelKey) => string;

/** A missing text shows as its key: visible in a test, harmless to a reader. */
export function textsOf(labels: Record<string, string> | undefined): Texts {
  return (key) => labels?.[key] ?? key;
}

/** A text with values in the places of `{0}`, `{1}` and so on. */
export function filled(text: string, values: readonly string[] = []): string {
  return values.reduce((all, value, i) => all.replace(`{${i}}`, value), text);
}
