import { html, nothing, type TemplateResult } from 'lit';
import type { LabelKey, Texts } from '../labels';
import type { LayerLook } from '../layers/layer-choice';
import { hostOf, type MapService } from '../own/map-service';
import { layerRow } from './layer-row';

export interface OwnServicesState {
  services: readonly MapService[];
  failing(service: MapService): boolean;
  /** Why an address is not taken. */
  trouble: LabelKey | null;
}

export interface OwnServicesEvents {
  look(service: MapService, look: Partial<LayerLook>): void;
  remove(service: MapService): void;
  /** @return whether it was taken */
  add(address: string, layer: string): boolean;
}

export function ownServicesView(state: OwnServicesState, text: Texts, language: string, events: OwnServicesEvents): TemplateResult {
  const { services, trouble } = state;
  return html`
    <h3>${text('ownServices')}</h3>
    ${services.length === 0 ? nothing : html`<ul>${services.slice().reverse().map((one) => serviceRow(one, state.failing(one), text, language, events))}</ul>`}
    <form class="service" novalidate @submit=${(event: SubmitEvent) => submit(event, events)}>
      <label><span>${text('ownServiceAddress')}</span>
        <input name="address" type="url" inputmode="url" autocomplete="off" spellcheck="false" placeholder="https://…/{z}/{x}/{y}.png"
          aria-describedby="service-note service-trouble" aria-invalid=${trouble ? 'true' : nothing}></label>
      <label><span>${text('ownServiceLayer')}</span><input name="layer" autocomplete="off" spellcheck="false"></label>
      <button type="submit" class="file">${text('ownServiceAdd')}</button>
    </form>
    <p class="trouble" role="alert" id="service-trouble">${trouble ? text(trouble === 'ownServiceAddress' ? 'ownServiceWrong' : trouble) : ''}</p>
    <p class="note" id="service-note">${text('ownServiceNote')}</p>`;
}

function serviceRow(service: MapService, failing: boolean, text: Texts, language: string, events: OwnServicesEvents): TemplateResult {
  const name = service.layer || hostOf(service);
  const remove = html`<button type="button" aria-label=${`${text('ownRemove')}: ${name}`} title=${text('ownRemove')}
    @click=${() => events.remove(service)}><svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="M5 5l10 10M15 5 5 15"></path></svg></button>`;
  return html`${layerRow(name, service, text, language, (look) => events.look(service, look), remove)}
    ${failing ? html`<li class="failing" role="status">${text('ownServiceFails')}</li>` : nothing}`;
}

function submit(event: SubmitEvent, events: OwnServicesEvents): void {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const typed = new FormData(form);
  if (events.add(String(typed.get('address')), String(typed.get('layer')))) {
    form.reset();
  } else {
    form.querySelector<HTMLInputElement>('[name=address]')!.focus();
  }
}
