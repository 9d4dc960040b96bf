package org.rareearthatlas.pointindex;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.geo.MapProjection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes the views, on a single thread.
///
/// What was changed since the base was read is kept apart, so that a commit costs what was changed so far and not what
/// there is. When that grows, the base is read anew.
final class IndexKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);

    /// So many changed deposits are kept apart at most.
    static final int MAX_CHANGED = 5_000;

    private static final int BATCH = 5_000;
    private static final int LARGE = 100_000;

    private final PointLoader loader;
    private final IndexCheck check;
    /// By number; empty for those that are gone.
    private final TreeMap<Long, Optional<LoadedPoint>> changed = new TreeMap<>();

    private volatile IndexState state = new IndexState.Waiting();
    private volatile @Nullable PointView view;
    private volatile boolean stopped;
    private long generation;

    IndexKeeper(PointLoader loader) {
        this.loader = loader;
        this.check = new IndexCheck(loader);
    }

    Optional<PointView> find() {
        return Optional.ofNullable(view);
    }

    IndexState state() {
        return state;
    }

    void stop() {
        stopped = true;
    }

    void rebuild() {
        long begun = System.nanoTime();
        boolean first = view == null;
        try {
            PointSegment base = PointSegment.of(readAll());
            if (!stopped) {
                changed.clear();
                show(base, TombstoneSet.NONE);
                long tookMs = (System.nanoTime() - begun) / 1_000_000;
                LOG.info(
                        "Read the index of {} deposits in {} ms", base.columns().size(), tookMs);
            }
        } catch (RuntimeException e) {
            LOG.error("The index of deposits could not be read", e);
            state = new IndexState.Failed(String.valueOf(e.getMessage()));
        }
    }

    private PointColumns readAll() {
        long expected = loader.estimate();
        boolean first = view == null;
        PointColumns columns = new PointColumns(Math.toIntExact(expected));
        List<LoadedPoint> batch = loader.listAfter(0, BATCH);
        while (!batch.isEmpty() && !stopped) {
            batch.forEach(columns::add);
            if (first) {
                state = new IndexState.Building(columns.size(), expected);
            }
            batch = loader.listAfter(batch.getLast().id(), BATCH);
        }
        return columns;
    }

    private void show(PointSegment base, TombstoneSet dead) {
        PointColumns columns = new PointColumns(changed.size());
        changed.values().forEach(point -> point.ifPresent(columns::add));
        @Nullable PointSegment apart = changed.isEmpty() ? null : PointSegment.of(columns);
        PointView next = PointView.of(++generation, base, dead, apart);
        next.prepare(MapProjection.WEB_MERCATOR);
        next.prepare(MapProjection.ALBERS_SIBERIA);
        view = next;
        state = new IndexState.Ready(next.count());
    }

    void update(Set<Long> ids) {
        @Nullable PointView now = view;
        if (now == null || changed.size() + ids.size() > MAX_CHANGED) {
            rebuild();
            return;
        }
        try {
            List<LoadedPoint> points = loader.list(ids);
            ids.forEach(id -> changed.put(id, Optional.empty()));
            points.forEach(point -> changed.put(point.id(), Optional.of(point)));
            PointSegment base = now.layers().getFirst().segment();
            BitSet dead = now.layers().getFirst().dead().copy();
            ids.forEach(id -> base.findRow(id).ifPresent(dead::set));
            show(base, new TombstoneSet(dead));
        } catch (RuntimeException e) {
            LOG.error("The index of deposits could not take in a change; it is read anew", e);
            rebuild();
        }
    }

    /// @return whether the newest view agrees with the database; when not, it is read anew
    boolean check() {
        @Nullable PointView now = view;
        if (now != null && check.agrees(now)) {
            return true;
        }
        LOG.warn("The index of deposits disagrees with the database; it is read anew");
        rebuild();
        return false;
    }
}
