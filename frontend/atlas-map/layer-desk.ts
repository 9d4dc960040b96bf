import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { createEmpty, extend, getHeight, getWidth } from 'ol/extent';
import type { LabelKey, Texts } from './labels';
import { everything, keepChoice, keptChoice, type LayerChoice, type LayerGroup, type LayerLook } from './layers/layer-choice';
import { linkedView } from './linked-view';
import { nextColour, OwnLayers, type OwnLayer } from './own/own-layers';
import { readFile, UnreadableFile } from './own/read-file';
import { ServiceDesk } from './own/service-desk';
import type { Stage } from './stage';
import type { Palette } from './styles/palette';
import { keepSigns, keptSigns, type Signs } from './styles/signs';
import { layerPanelView } from './ui/layer-panel';

/** Which layers are drawn and how strongly, and files of the reader's own among them. */
export class LayerDesk implements ReactiveController {
  choice: LayerChoice = keptChoice();
  /** A link to a view says what its signs tell. */
  signs: Signs = linkedView(location.hash)?.signs ?? keptSigns();
  /** Bottom to top. */
  own: OwnLayer[] = [];
  readonly services: ServiceDesk;
  open = false;
  private trouble: { label: LabelKey; file: string } | null = null;
  private stage: Stage | null = null;
  private drawing: OwnLayers | null = null;
  private nextId = 1;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
    this.services = new ServiceDesk(host);
  }

  hostConnected(): void {}

  /** The map was made anew. */
  enter(stage: Stage | null): void {
    this.stage = stage;
    this.drawing = stage && new OwnLayers(stage.map);
    this.services.enter(stage);
    stage?.showLayers(this.choice);
    stage?.showSigns(this.signs);
  }

  /** Call when the projection or the colours have changed. */
  redraw(palette: Palette | null): void {
    if (this.stage?.store && palette) {
      this.drawing!.show(this.own, this.stage.projection, palette);
    }
  }

  toggle(): void {
    this.open = !this.open;
    this.trouble = null;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => this.focusAfterToggle());
  }

  look(group: LayerGroup, look: Partial<LayerLook>): void {
    this.choice = { ...this.choice, [group]: { ...this.choice[group], ...look } };
    this.applyChoice();
  }

  view(text: Texts, language: string): TemplateResult | typeof nothing {
    if (!this.open) {
      return nothing;
    }
    const services = this.services.view(text, language);
    return layerPanelView({ choice: this.choice, signs: this.signs, own: this.own, trouble: this.trouble, services }, text, language, {
      look: (group, look) => this.look(group, look),
      tell: (signs) => this.tell(signs),
      ownLook: (id, look) => this.setOwn(this.own.map((one) => (one.id === id ? { ...one, ...look } : one))),
      raise: (id) => this.raise(id),
      remove: (id) => this.setOwn(this.own.filter((one) => one.id !== id)),
      add: (files) => void this.add(files),
      reset: () => {
        this.choice = everything();
        this.applyChoice();
      },
      close: () => this.toggle(),
    });
  }

  private tell(signs: Signs): void {
    keepSigns(signs);
    this.showSigns(signs);
  }

  /** For now: what the reader has chosen is kept. */
  showSigns(signs: Signs): void {
    this.signs = signs;
    this.stage?.showSigns(signs);
    this.host.requestUpdate();
  }

  private applyChoice(): void {
    keepChoice(this.choice);
    this.stage?.showLayers(this.choice);
    this.host.requestUpdate();
  }

  private async add(files: readonly File[]): Promise<void> {
    this.trouble = null;
    for (const file of files) {
      try {
        const features = await readFile(file);
        const layer = { id: this.nextId++, name: file.name, colour: nextColour(this.own), shown: true, opacity: 1, features };
        this.setOwn([...this.own, layer]);
        this.fit(layer);
      } catch (problem) {
        this.trouble = { label: problem instanceof UnreadableFile ? problem.label : 'ownBroken', file: file.name };
      }
    }
    this.host.requestUpdate();
  }

  private raise(id: number): void {
    const from = this.own.findIndex((one) => one.id === id);
    const order = this.own.slice();
    order.splice(from + 1, 0, ...order.splice(from, 1));
    this.setOwn(order);
  }

  private setOwn(own: OwnLayer[]): void {
    this.own = own;
    this.host.requestUpdate();
  }

  /** Shows all of a file that was just opened. */
  private fit({ features }: OwnLayer): void {
    const extent = features.reduce((all, one) => extend(all, one.getGeometry()!.getExtent()), createEmpty());
    const wide = getWidth(extent) > 180 || getHeight(extent) > 90;
    this.stage?.fitLonLat(wide ? null : extent);
  }

  private focusAfterToggle(): void {
    const root = this.host.shadowRoot;
    const target = this.open ? '.layers input' : '[data-control="layers"]';
    root?.querySelector<HTMLElement>(target)?.focus();
  }
}
