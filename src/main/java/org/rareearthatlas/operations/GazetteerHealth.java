package org.rareearthatlas.operations;

import org.rareearthatlas.reading.GazetteerState;
import org.rareearthatlas.reading.PlaceReader;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Whether places of the world can be found at once. The atlas is ready before that: who asks meanwhile waits a second.
@Component("gazetteer")
class GazetteerHealth implements HealthIndicator {

    private final PlaceReader places;

    GazetteerHealth(PlaceReader places) {
        this.places = places;
    }

    @Override
    public Health health() {
        return of(places.state());
    }

    static Health of(GazetteerState state) {
        return switch (state) {
            case GazetteerState.Read(int count) ->
                Health.up().withDetail("places", count).build();
            case GazetteerState.Unread unread ->
                Health.status(IndexHealth.BUILDING).build();
            case GazetteerState.Failed(String reason) ->
                Health.down().withDetail("reason", reason).build();
        };
    }
}
