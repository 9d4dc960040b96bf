import type Feature from 'ol/Feature';
import type { Texts } from '../labels';
import type { FeatureRef, Language, Mode } from '../messages';
import type { ModeSession } from '../mode-session';
import type { MeasureSession } from './measure-session';
import type { Stage } from '../stage';
import type { Choice } from '../ui/chooser';
import { isCluster } from '../styles/cluster';
import { schemeOf, signWords, type SignScheme } from '../styles/sign-scheme';
import { clearTarget, hitName, hitsAt, isDeposit, inOrder, type Hit, type Hits } from './hits';
import { onMapKey } from './keyboard';
import { Pointing } from './pointing';

export interface Tip {
  lines: string[];
  /** What the sign tells; empty where it tells the status. */
  detail: string;
  pixel: number[];
  ref: FeatureRef;
}

export interface BrowsingHost {
  readonly mode: Mode | null;
  readonly language: Language;
  readonly text: Texts;
  readonly session: ModeSession | MeasureSession | null;
  select(ref: FeatureRef | null): void;
  focusMap(): void;
  changed(): void;
}

const KEYBOARD_TOLERANCE_PX = 14;
const MOST_NAMES = 3;

/** Looking around: what is under the pointer, what a click means, and the choice when that is not clear. */
export class Browsing {
  tip: Tip | null = null;
  choice: Choice | null = null;
  private readonly pointing: Pointing;

  constructor(
    private readonly stage: Stage,
    private readonly host: BrowsingHost,
  ) {
    this.pointing = new Pointing(stage.map, {
      hitsAt: (coordinate, tolerancePx) => this.hitsAt(coordinate, tolerancePx),
      onHover: (hits, pixel) => this.pointAt(hits, pixel),
      onClick: (hits, coordinate, pixel) => this.click(hits, coordinate, pixel),
      onMovedByHand: () => this.movedByHand(),
    });
  }

  /** What the signs of deposits tell; null for the status. */
  get scheme(): SignScheme | null {
    return schemeOf(this.stage.layers.signs);
  }

  onKey(event: KeyboardEvent): void {
    const { stage, host } = this;
    onMapKey(event, {
      pan: (dx, dy) => this.move(() => stage.pan(dx, dy)),
      zoom: (delta) => this.move(() => stage.fitting.zoomBy(delta)),
      home: () => stage.fitting.fitHome(),
      enter: (finish) => this.enter(finish),
      takeBack: () => host.session?.takeBack(),
      escape: () => {
        host.session?.escape();
        return host.session !== null;
      },
    });
  }

  /** Forgets what was under the pointer and what was asked. */
  clear(): void {
    if (this.tip || this.choice) {
      this.tip = this.choice = null;
      this.host.changed();
    }
  }

  activate(active: number): void {
    if (this.choice && this.choice.active !== active) {
      this.choice = { ...this.choice, active };
      this.host.changed();
    }
  }

  endChoice(hit: Hit | null): void {
    const pixel = this.choice?.pixel ?? this.stage.fitting.freeCentre();
    this.choice = null;
    this.host.changed();
    this.host.focusMap();
    if (hit && isCluster(hit.feature)) {
      void this.list(hit.feature, pixel);
    } else if (hit) {
      this.host.select(hit.ref);
    }
  }

  dispose(): void {
    this.pointing.dispose();
  }

  private hitsAt(coordinate: number[], tolerancePx: number): Hits {
    const { store, map, projection } = this.stage;
    const { regions, deposits } = this.stage.shown;
    const sources = {
      region: regions ? store.source('region') : undefined,
      deposit: deposits ? store.source('deposit') : undefined,
      outlines: deposits ? store.pinned.outlined() : [],
    };
    return hitsAt(coordinate, map.getView().getResolution()!, tolerancePx, sources, projection);
  }

  private pointAt(hits: Hits | null, pixel: number[]): void {
    const browsing = !this.host.session && !this.choice;
    const all = hits && browsing ? inOrder(hits) : [];
    if (all.length === 0) {
      if (this.tip) {
        this.tip = null;
        this.host.changed();
      }
      return;
    }
    const target = clearTarget(hits!);
    const named = target ? [target] : all.slice(0, MOST_NAMES);
    const lines = named.map(({ feature }) => hitName(feature, this.host.language, this.host.text));
    const detail = target && this.scheme && isDeposit(target) ? signWords(this.scheme, target.feature, this.host.language, this.host.text) : '';
    this.tip = { lines, detail, pixel, ref: named[0].ref };
    this.host.changed();
  }

  private click(hits: Hits, coordinate: number[], pixel: number[]): void {
    if (this.host.session) {
      this.host.session.pickAt(coordinate);
    } else {
      this.choose(hits, pixel);
    }
  }

  private enter(finish: boolean): void {
    if (this.host.session) {
      this.host.session.enter(finish);
      return;
    }
    const hits = this.hitsAt(this.stage.freeCentre(), KEYBOARD_TOLERANCE_PX);
    const pixel = this.stage.fitting.freeCentre();
    const target = clearTarget(hits);
    if (target && isCluster(target.feature)) {
      void this.list(target.feature, pixel);
    } else {
      this.choose(hits, pixel);
    }
  }

  private choose(hits: Hits, pixel: number[]): void {
    const target = clearTarget(hits);
    const all = inOrder(hits);
    if (target && isCluster(target.feature)) {
      this.open(target.feature, pixel);
    } else if (target || all.length === 0) {
      this.choice = null;
      this.host.changed();
      this.host.select(target?.ref ?? null);
    } else {
      this.offer(all, pixel);
    }
  }

  private offer(hits: Hit[], pixel: number[]): void {
    this.tip = null;
    this.choice = { hits, pixel, active: 0 };
    this.host.changed();
  }

  /** Shows apart what a cluster holds; where the map cannot come nearer, it is listed. */
  private open(cluster: Feature, pixel: number[]): void {
    this.clear();
    if (!this.stage.expand(cluster)) {
      void this.list(cluster, pixel);
    }
  }

  /** Offers what a cluster holds: each deposit, or smaller clusters, each of which can be opened in turn. */
  private async list(cluster: Feature, pixel: number[]): Promise<void> {
    const held = await this.stage.store.held(cluster);
    this.offer(held.map((feature) => ({ ref: { kind: 'deposit', id: String(feature.getId()) }, feature })), pixel);
  }

  private move(action: () => void): void {
    this.clear();
    action();
  }

  private movedByHand(): void {
    this.stage.fitting.movedByHand();
    this.clear();
  }
}
