package org.rareearthatlas.operations;

import org.rareearthatlas.pointindex.IndexState;
import org.rareearthatlas.pointindex.PointIndex;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Whether deposits can be listed and drawn yet. While the index is being read after a start the atlas runs, but is not
/// ready: the status `BUILDING` counts for readiness only.
@Component("index")
class IndexHealth implements HealthIndicator {

    static final String BUILDING = "BUILDING";

    private final PointIndex index;

    IndexHealth(PointIndex index) {
        this.index = index;
    }

    @Override
    public Health health() {
        return of(index.state());
    }

    static Health of(IndexState state) {
        return switch (state) {
            case IndexState.Ready(int count) ->
                Health.up().withDetail("deposits", count).build();
            case IndexState.Building(long read, long total) ->
                Health.status(BUILDING)
                        .withDetail("percentRead", state.percentRead())
                        .withDetail("read", read)
                        .withDetail("total", total)
                        .build();
            case IndexState.Waiting waiting ->
                Health.status(BUILDING).withDetail("percentRead", 0).build();
            case IndexState.Failed(String reason) ->
                Health.down().withDetail("reason", reason).build();
        };
    }
}
