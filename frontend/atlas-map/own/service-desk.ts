import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { LabelKey, Texts } from '../labels';
import type { LayerLook } from '../layers/layer-choice';
import type { Stage } from '../stage';
import { ownServicesView } from '../ui/own-services';
import { hostsAreKept, keepServices, keptServices, MOST_SERVICES, needsReload, readService, UnusableService, type MapService } from './map-service';
import { keyOf, ServiceLayers } from './service-layers';

/** The reader's own map services: which there are, how they are drawn, and whether they answer. */
export class ServiceDesk {
  /** Bottom to top. */
  services: MapService[] = keptServices();
  private trouble: LabelKey | null = null;
  private drawing: ServiceLayers | null = null;
  private readonly failing = new Set<string>();

  constructor(private readonly host: ReactiveControllerHost) {
    if (this.services.some(needsReload)) {
      // the cookie is gone but not the list: the next load lets them in again
      keepServices(this.services);
    }
  }

  /** The map was made anew. */
  enter(stage: Stage | null): void {
    this.drawing = stage && new ServiceLayers(stage.map, (service, came) => this.fetched(service, came));
    this.draw();
  }

  /** Where a host is not let in yet, asking would be in vain. */
  private draw(): void {
    this.drawing?.show(this.services.filter((one) => !needsReload(one)));
  }

  view(text: Texts, language: string): TemplateResult {
    const state = { services: this.services, failing: (one: MapService) => needsReload(one) || this.failing.has(keyOf(one)), trouble: this.trouble };
    return ownServicesView(state, text, language, {
      look: (service, look) => this.look(service, look),
      remove: (service) => this.set(this.services.filter((one) => one !== service)),
      add: (address, layer) => this.add(address, layer),
    });
  }

  private look(service: MapService, look: Partial<LayerLook>): void {
    this.set(this.services.map((one) => (one === service ? { ...one, ...look } : one)));
  }

  /** True when it was taken. */
  private add(address: string, layer: string): boolean {
    try {
      const service = readService(address, layer);
      const others = this.services.filter((one) => keyOf(one) !== keyOf(service));
      if (others.length >= MOST_SERVICES) {
        throw new UnusableService('ownServiceTooMany');
      }
      this.trouble = null;
      this.set([...others, service]);
      if (needsReload(service) && hostsAreKept()) {
        location.reload();
      }
      return true;
    } catch (problem) {
      this.trouble = problem instanceof UnusableService ? problem.label : 'ownServiceAddress';
      this.host.requestUpdate();
      return false;
    }
  }

  private set(services: MapService[]): void {
    this.services = services;
    keepServices(services);
    this.draw();
    this.host.requestUpdate();
  }

  private fetched(service: MapService, came: boolean): void {
    const key = keyOf(service);
    if (came === this.failing.has(key)) {
      this.failing[came ? 'delete' : 'add'](key);
      this.host.requestUpdate();
    }
  }
}
