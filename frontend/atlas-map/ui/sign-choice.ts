import { html, nothing, type TemplateResult } from 'lit';
import type { LabelKey, Texts } from '../labels';
import { schemeOf } from '../styles/sign-scheme';
import { RARE_EARTHS, SIGN_KINDS, type SignKind, type Signs } from '../styles/signs';
import { STATUS_SIGNS } from '../styles/symbols';
import { signSvg } from './sign-svg';

const KIND_KEYS: Record<SignKind, LabelKey> = {
  status: 'signsStatus',
  element: 'signsElement',
  tonnage: 'signsTonnage',
  age: 'signsAge',
  disagreement: 'signsDisagreement',
};
const NOTE_KEYS: Partial<Record<SignKind, LabelKey>> = {
  element: 'signsElementNote',
  tonnage: 'signsTonnageNote',
  age: 'signsAgeNote',
  disagreement: 'signsDisagreementNote',
};

/** The reader says what the signs of deposits tell. */
export function signChoiceView(signs: Signs, text: Texts, onChoice: (signs: Signs) => void): TemplateResult {
  const note = NOTE_KEYS[signs.kind];
  return html`
    <fieldset class="signs">
      <legend>${text('signs')}</legend>
      ${SIGN_KINDS.map((kind) => html`
        <label><input type="radio" name="signs" .value=${kind} .checked=${kind === signs.kind}
          @change=${() => onChoice({ kind, element: null })}>${sample(kind)}<span>${text(KIND_KEYS[kind])}</span></label>
        ${kind === 'element' && signs.kind === kind ? elementView(signs, text, onChoice) : nothing}`)}
      <p class="note" aria-live="polite">${note ? text(note) : ''}</p>
    </fieldset>`;
}

function elementView({ element }: Signs, text: Texts, onChoice: (signs: Signs) => void): TemplateResult {
  const onChange = (event: Event) => onChoice({ kind: 'element', element: (event.target as HTMLSelectElement).value || null });
  return html`
    <select aria-label=${text('signsWhich')} .value=${element ?? ''} @change=${onChange}>
      <option value="" ?selected=${element === null}>${text('signsGroups')}</option>
      ${RARE_EARTHS.map((one) => html`
        <option value=${one} ?selected=${one === element}>${one} · ${text(`element.${one}`)}</option>`)}
    </select>`;
}

/** One of the signs of a kind. */
function sample(kind: SignKind) {
  const scheme = schemeOf({ kind, element: null });
  const { strokes, tone } = scheme ? scheme.classes[kind === 'tonnage' ? 3 : 0] : { strokes: STATUS_SIGNS.PRODUCER, tone: undefined };
  return signSvg(strokes, '', tone);
}
