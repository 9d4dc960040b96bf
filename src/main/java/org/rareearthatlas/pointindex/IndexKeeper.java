package org.rareearthatlas.pointindex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.DepositMarks;
import org.rareearthatlas.deposit.DepositPoint;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.pointindex.PointView.Layered;
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

    private static final int BATCH = 1_000;

    /// From so many deposits on, reading them leaves hundreds of megabytes.
    private static final int LARGE = 100_000;

    private final PointLoader loader;
    private final IndexCheck check;
    /// By number; empty for those that are gone.
    private final TreeMap<Long, Optional<LoadedPoint>> changed = new TreeMap<>();

    private volatile IndexState state = new IndexState.Waiting();
    private volatile @Nullable PointView view;
    private volatile boolean stopped;
    private final TouchedLog touched = new TouchedLog();
    private long generation;

    IndexKeeper(PointLoader loader) {
        this.loader = loader;
        this.check = new IndexCheck(loader);
    }

    Optional<PointView> find() {
        return Optional.ofNullable(view);
    }

    TouchedLog touched() {
        return touched;
    }

    IndexState state() {
        return state;
    }

    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    void rebuild() {
        long begun = System.nanoTime();
        try {
            Read read = readAll();
            Base base = new Base(PointSegment.of(read.located), PointSegment.of(read.unlocated));
            if (!stopped) {
                changed.clear();
                show(base, TombstoneSet.NONE, TombstoneSet.NONE);
                long tookMs = (System.nanoTime() - begun) / 1_000_000;
                LOG.info("Read the index of {} deposits in {} ms", read.size(), tookMs);
                giveBackMemory(read.size());
            }
        } catch (RuntimeException e) {
            LOG.error("The index of deposits could not be read", e);
            state = new IndexState.Failed(String.valueOf(e.getMessage()));
        }
    }

    /// Reading leaves garbage of several times what is kept, and the heap as large as it was then. A collection now
    /// makes it small again, in a moment when it is known that nearly nothing else was made.
    private static void giveBackMemory(int deposits) {
        if (deposits > LARGE) {
            System.gc();
        }
    }

    /// What is read so far, in the order of the deposits' numbers.
    private static final class Read {

        private final PointColumns located;
        private final PointColumns unlocated = new PointColumns(0);

        Read(long expected) {
            located = new PointColumns(Math.toIntExact(expected));
        }

        void add(LoadedPoint point) {
            (point.point().isLocated() ? located : unlocated).add(point);
        }

        int size() {
            return located.size() + unlocated.size();
        }
    }

    /// What most of a view is made of.
    private record Base(PointSegment located, PointSegment unlocated) {

        /// Takes a second or two for a million; at the first start the map need not wait for it.
        void sortNames() {
            for (NameLanguage language : NameLanguage.values()) {
                located.byName(language);
                unlocated.byName(language);
            }
        }
    }

    private Read readAll() {
        long expected = loader.estimate();
        boolean first = view == null;
        Read columns = new Read(expected);
        DepositMarks marks = loader.marks(BATCH, () -> stopped);
        BatchReader.read(loader.ranges(BATCH), range -> loader.list(range, marks), () -> stopped, batch -> {
            batch.forEach(columns::add);
            if (first) {
                state = new IndexState.Building(columns.size(), expected);
            }
        });
        return columns;
    }

    private void show(Base base, TombstoneSet dead, TombstoneSet deadUnlocated) {
        Read apart = new Read(changed.size());
        changed.values().forEach(point -> point.ifPresent(apart::add));
        PointView next = PointView.of(++generation, base.located(), dead, segment(apart.located))
                .withUnlocated(base.unlocated(), deadUnlocated, segment(apart.unlocated));
        next.prepare(MapProjection.WEB_MERCATOR);
        next.prepare(MapProjection.ALBERS_SIBERIA);
        if (view != null) {
            base.sortNames();
        }
        view = next;
        state = new IndexState.Ready(next.count());
        base.sortNames();
    }

    private static @Nullable PointSegment segment(PointColumns columns) {
        return columns.size() == 0 ? null : PointSegment.of(columns);
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
            Layered located = now.layers().getFirst();
            Layered unlocated = now.unlocated().getFirst();
            touched.add(generation + 1, places(now, ids, points));
            show(new Base(located.segment(), unlocated.segment()), dead(located, ids), dead(unlocated, ids));
        } catch (RuntimeException e) {
            LOG.error("The index of deposits could not take in a change; it is read anew", e);
            // what was noted as touched belongs to a view that is not shown
            generation++;
            rebuild();
        }
    }

    private static List<LonLat> places(PointView before, Set<Long> ids, List<LoadedPoint> after) {
        List<LonLat> places = new ArrayList<>();
        ids.forEach(id -> before.find(id).ifPresent(row -> places.add(new LonLat(row.lonDeg(), row.latDeg()))));
        after.stream()
                .map(LoadedPoint::point)
                .filter(DepositPoint::isLocated)
                .forEach(point -> places.add(new LonLat(point.lonDeg(), point.latDeg())));
        return places;
    }

    private static TombstoneSet dead(Layered layer, Set<Long> changed) {
        BitSet dead = layer.dead().copy();
        changed.forEach(id -> layer.segment().findRow(id).ifPresent(dead::set));
        return new TombstoneSet(dead);
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
