import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { atlasMapStyles } from './atlas-map.css';
import { describe, pixelOf } from './describe';
import { PickingFocus, focusChoice } from './focus';
import { Geodesics } from './geodesics';
import { Browsing } from './interactions/browsing';
import { MeasureSession } from './interactions/measure-session';
import { Readout } from './interactions/readout';
import { textsOf } from './labels';
import { LayerDesk } from './layer-desk';
import { AskedView, viewInSight } from './linked-view';
import { backgroundLayer } from './layers/background';
import {
  requireConfig, sameRef, WIRE_VERSION,
  type Draft, type FeatureRef, type Language, type MapConfig, type MapFilter, type Mode, type OutgoingDetails, type Revisions,
} from './messages';
import { ModeSession } from './mode-session';
import { PanelWatch, type Insets } from './panels';
import { groundResolution, isTiled, mapProjection, northDeg } from './projections';
import { SightWatch } from './sight';
import { layOut } from './print-layout';
import { Stage } from './stage';
import { readPalette, watchPrinting, watchTheme, type Palette } from './styles/palette';
import { chromeView } from './ui/chrome';
import { coordinateText, keptForm, nextForm, type CoordinateForm } from './ui/coordinates';
import { layerPanelStyles } from './ui/layer-panel.css';
import { legendEntries, type LegendEntry } from './ui/legend';
import { sameScale, scaleFor, type Scale } from './ui/scale-bar';

const NARROW_PX = 640;

/** The map of the atlas: what it shows is declared by its properties, what the reader does comes out as events. */
export class AtlasMap extends LitElement {
  static override styles = [atlasMapStyles, layerPanelStyles];

  static override properties = Object.fromEntries([
    ...['config', 'projection', 'revisions', 'filter', 'selection', 'hover', 'mode', 'draft', 'following'].map((name) => [name, { attribute: false }]),
    ...['legend', 'legendOpen', 'projectionsOpen', 'scale', 'problem', 'measuring'].map((name) => [name, { state: true }]),
  ]);

  declare config: MapConfig | null;
  declare projection: string | null;
  declare revisions: Revisions | null;
  declare filter: MapFilter | null;
  declare selection: FeatureRef | null;
  declare hover: FeatureRef | null;
  declare mode: Mode | null;
  declare draft: Draft | null;
  /** Whether what is in sight is told. */
  declare following: boolean;
  declare legend: LegendEntry[];
  declare legendOpen: boolean;
  declare projectionsOpen: boolean;
  declare scale: Scale | null;
  declare problem: boolean;
  declare measuring: boolean;

  stage: Stage | null = null;
  session: ModeSession | MeasureSession | null = null;
  private readout: Readout | null = null;
  private coordinateForm: CoordinateForm = keptForm();
  private browsing: Browsing | null = null;
  private palette: Palette | null = null;
  readonly desk = new LayerDesk(this);
  private readonly picking = new PickingFocus();
  private stopTheme: (() => void) | null = null;
  private readonly asked = new AskedView(this);
  private insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  private readonly panels = new PanelWatch(this, (insets) => this.setInsets(insets));

  constructor() {
    super();
    this.addController(new SightWatch(this, (sight) => this.send('atlas-sight', sight)));
    this.config = this.projection = this.revisions = this.filter = this.selection = this.hover = this.mode = this.draft = null;
    this.scale = null;
    this.legend = [];
    this.legendOpen = window.innerWidth > NARROW_PX;
    this.following = this.projectionsOpen = this.problem = this.measuring = false;
  }

  /** Fits the view to the selection, as soon as its feature is there. */
  fitSelection(): void {
    void this.updateComplete.then(() => this.asked.wanted || this.stage?.fitting.fitSelection());
  }

  /** Moves the view so that a place stands in the middle of its free part; with a scale, it stays there while panels open. */
  centreOn(lonDeg: number, latDeg: number, metresPerPixel: number | null = null): void {
    void this.updateComplete.then(() => (metresPerPixel && this.asked.wanted) || this.stage?.centreOn(lonDeg, latDeg, metresPerPixel));
  }

  /** Goes to the view that a fragment of an address asks for, as soon as it can. */
  showView(fragment: string): void {
    void this.updateComplete.then(() => this.asked.ask(fragment));
  }

  /** What is in sight; null while nothing is drawn. */
  viewNow(): OutgoingDetails['atlas-share'] & { v: number } | null {
    const view = this.stage && viewInSight(this.stage);
    return view && { v: WIRE_VERSION, ...view };
  }

  fitHome(): void {
    void this.updateComplete.then(() => this.stage?.fitting.fitHome());
  }

  zoomBy(delta: number): void {
    this.stage?.fitting.zoomBy(delta);
  }

  /** Where a place is on the screen, in CSS pixels of the viewport; null while nothing is drawn. For tests. */
  pixelOf(lonDeg: number, latDeg: number): { x: number; y: number } | null {
    return this.stage && pixelOf(this.stage, this.mapElement, lonDeg, latDeg);
  }

  /** What is drawn now, as plain data. For tests. */
  describe(): Record<string, unknown> {
    return describe(this);
  }

  get language(): Language {
    return this.config?.language ?? 'en';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && !this.stage) {
      this.requestUpdate('config', undefined);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // the server may move the element: only one that stays away gives up its map
    setTimeout(() => !this.isConnected && this.closeStage());
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('config') && this.config) {
      this.openStage(requireConfig(this.config));
    } else if (changed.has('projection') && this.stage) {
      this.enterProjection();
    }
    if (!this.stage) {
      return;
    }
    if (changed.has('revisions')) {
      this.stage.revise(this.revisions ?? {});
    }
    if (changed.has('filter')) {
      this.stage.choose(this.filter);
    }
    if (changed.has('mode')) {
      this.enterMode(changed.get('mode') ?? 'browse');
    } else if (changed.has('draft')) {
      this.session?.setOutline(this.draft?.outline ?? null);
    }
    this.showState();
    this.desk.redraw(this.palette);
    this.toggleAttribute('menu-open', this.projectionsOpen);
    if (changed.has('projectionsOpen') && this.projectionsOpen) {
      this.renderRoot.querySelector<HTMLElement>('.projections [tabindex="0"]')?.focus();
    }
    focusChoice(this.renderRoot);
  }

  protected override render(): TemplateResult {
    const text = textsOf(this.config?.labels);
    const aiming = this.session !== null || (this.mode ?? 'browse') !== 'browse';
    return html`
      <div class="map ${aiming ? 'aiming' : this.browsing?.tip ? 'pointing' : ''}" tabindex="0" role="application"
        aria-label=${text('name')} aria-describedby="description"
        @keydown=${(event: KeyboardEvent) => this.browsing?.onKey(event)}></div>
      <div class="focus"></div>
      <p id="description" class="visually-hidden">${text('description')}</p>
      <span class="probe" aria-hidden="true"></span>
      ${this.config ? this.chrome(this.config) : nothing}`;
  }

  private chrome(config: MapConfig): TemplateResult {
    const { browsing, legend, legendOpen, projectionsOpen, scale, problem } = this;
    const state = {
      config, browsing, legend, legendOpen, projectionsOpen, scale, problem,
      disagreements: this.desk.choice.disagreements.shown,
      layersOpen: this.desk.open,
      projection: this.projection ?? config.projections[0].key,
      mode: this.mode ?? 'browse',
      hasOutline: this.session?.hasOutline ?? false,
      measuring: this.measuring,
      measured: this.session instanceof MeasureSession ? this.session.measured : null,
      canFitSelection: this.selection !== null,
      mapWidthPx: this.clientWidth,
      tiled: this.stage?.store !== undefined && isTiled(this.stage.projection),
    };
    return chromeView(state, {
      zoomBy: (delta) => this.zoomBy(delta),
      fitHome: () => this.fitHome(),
      fitSelection: () => this.fitSelection(),
      toggleLegend: () => (this.legendOpen = !this.legendOpen),
      showDisagreements: (shown) => this.desk.look('disagreements', { shown }),
      toggleLayers: () => (this.projectionsOpen = false, this.desk.toggle()),
      layerPanel: (text) => this.desk.view(text, config.language),
      toggleProjections: () => this.toggleProjections(),
      share: () => this.share(),
      measure: () => void this.toggleMeasuring(),
      nextCoordinates: () => this.nextCoordinates(),
      chooseProjection: (key) => {
        this.toggleProjections();
        this.send('atlas-projection', { key });
      },
    });
  }

  private openStage(config: MapConfig): void {
    this.closeStage();
    const stops = [watchTheme(() => this.repaint()), watchPrinting(this, (printing) => this.repaint() && layOut(this, this.stage!, printing))];
    this.stopTheme = () => stops.forEach((stop) => stop());
    this.panels.start();
    this.palette = readPalette(this.probe);
    this.stage = new Stage(this.mapElement, config, this.palette, this.revisions ?? {}, this.filter, {
      onBusy: (busy) => this.toggleAttribute('busy', busy),
      onProblem: (problem) => (this.problem = problem),
      onScene: () => queueMicrotask(() => this.refreshLegend()),
      onView: () => queueMicrotask(() => this.refreshScale()),
      onProjection: () => (this.session?.redraw(), this.desk.redraw(this.palette), this.asked.show()),
      onFirstPaint: () => this.firstPaint(),
      footHeight: () => this.renderRoot.querySelector<HTMLElement>('.base')?.offsetHeight ?? 0,
    });
    this.stage.setBackground(config.background && backgroundLayer(config.background));
    this.stage.fitting.insets = this.insets;
    this.desk.enter(this.stage);
    this.enterProjection();
    this.browsing = new Browsing(this.stage, this.browsingHost());
    this.readout = new Readout(this.stage.map, () => this.renderRoot.querySelector<HTMLElement>('.coordinates .at'), (at) =>
      coordinateText(this.coordinateForm, this.stage!.projection, at, textsOf(this.config?.labels)('compassLetters')));
    this.enterMode('browse');
  }

  private browsingHost() {
    const map = this;
    return {
      get mode() { return map.mode; },
      get language() { return map.language; },
      get text() { return textsOf(map.config?.labels); },
      get session() { return map.session; },
      select: (ref: FeatureRef | null) => map.send('atlas-select', ref ?? { kind: null, id: null }),
      focusMap: () => map.mapElement.focus(),
      changed: () => map.requestUpdate(),
    };
  }

  private closeStage(): void {
    this.panels.stop();
    this.stopTheme?.();
    [this.session, this.browsing, this.readout, this.stage].forEach((part) => part?.dispose());
    this.desk.enter(null);
    this.stopTheme = this.session = this.browsing = this.readout = this.stage = null;
    ['ready', 'busy'].forEach((name) => this.removeAttribute(name));
  }

  private enterProjection(): void {
    const { projections } = this.config!;
    const wanted = this.projection ?? this.asked.wanted?.projection;
    const option = projections.find(({ key }) => key === wanted) ?? projections[0];
    this.projection ??= this.asked.wanted ? option.key : null;
    this.stage!.enter(mapProjection(option));
  }

  private share(): void {
    const view = this.viewNow();
    if (view) {
      this.send('atlas-share', view);
    }
  }

  /** Measuring is the map's own affair: it ends when the server asks for a place or an outline. */
  private async toggleMeasuring(): Promise<void> {
    if (this.measuring || (this.mode ?? 'browse') !== 'browse') {
      this.enterMode('browse');
      this.renderRoot.querySelector<HTMLElement>('[data-control="measure"]')?.focus();
      return;
    }
    const geodesics = await Geodesics.load().catch(() => void (this.problem = true));
    if (geodesics && this.stage && this.palette && !this.session) {
      this.browsing?.clear();
      this.measuring = true;
      this.session = new MeasureSession(this.stage, geodesics, this.palette, () => this.requestUpdate(), () => void this.toggleMeasuring());
      this.mapElement.focus({ preventScroll: true });
    }
  }

  private nextCoordinates(): void {
    this.coordinateForm = nextForm(this.coordinateForm);
    this.readout?.refresh();
  }

  private enterMode(before: Mode): void {
    this.session?.dispose();
    this.measuring = false;
    const mode = this.mode ?? 'browse';
    this.browsing?.clear();
    this.session = mode === 'browse' ? null : new ModeSession(this.stage!, mode, this.palette!, {
      pick: (lonDeg, latDeg) => this.send('atlas-pick', { lonDeg, latDeg }),
      outline: (polygon) => this.send('atlas-outline', { polygon }),
      cancel: () => this.send('atlas-mode-cancel', {}),
      changed: () => this.requestUpdate(),
    }, this.draft?.outline ?? null);
    this.picking.enter(this, this.mapElement, before, mode);
  }

  private toggleProjections(): void {
    this.projectionsOpen = !this.projectionsOpen;
    this.desk.open &&= false;
    if (!this.projectionsOpen) {
      this.renderRoot.querySelector<HTMLElement>('[data-control="projection"]')?.focus();
    }
  }

  private showState(): void {
    const hover = this.browsing?.tip?.ref ?? this.hover;
    const drawing = this.mode === 'outline' && this.draft;
    this.stage!.show({
      language: this.language,
      selection: this.selection,
      hover: sameRef(hover, this.selection) ? null : hover,
      draft: drawing ? { ...drawing, outline: null } : this.draft,
    });
  }

  private setInsets(insets: Insets): void {
    this.insets = insets;
    Object.entries(insets).forEach(([side, px]) => this.style.setProperty(`--free-${side}`, `${px}px`));
    this.stage?.fitting.setInsets(insets);
    // panels open after the map: the view of the link is that beside them
    this.asked.show();
  }

  private repaint(): Stage | null {
    if (this.stage) {
      this.palette = readPalette(this.probe);
      this.stage.paint(this.palette);
      this.desk.redraw(this.palette);
    }
    return this.stage;
  }

  private firstPaint(): void {
    performance.mark('atlas-map-first-paint');
    this.setAttribute('ready', '');
  }

  private refreshLegend(): void {
    this.legend = this.stage ? legendEntries(this.stage, this.draft) : [];
  }

  private refreshScale(): void {
    const view = this.stage?.map.getView();
    const [centre, resolution] = [view?.getCenter(), view?.getResolution()];
    if (centre && resolution) {
      const { projection } = this.stage!;
      if (this.mapElement.matches(':focus-visible')) {
        this.readout?.show(this.stage!.freeCentre());
      }
      const scale = scaleFor(groundResolution(projection, resolution, centre), northDeg(projection, centre));
      if (!sameScale(scale, this.scale)) {
        this.scale = scale;
      }
    }
  }

  private send<K extends keyof OutgoingDetails>(type: K, detail: OutgoingDetails[K]): void {
    this.dispatchEvent(new CustomEvent(type, { detail: { v: WIRE_VERSION, ...detail }, bubbles: true, composed: true }));
  }

  private get mapElement(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.map')!;
  }

  private get probe(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.probe')!;
  }
}

if (!customElements.get('atlas-map')) {
  customElements.define('atlas-map', AtlasMap);
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-map': AtlasMap;
  }
}
