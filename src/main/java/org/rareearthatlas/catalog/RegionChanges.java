package org.rareearthatlas.catalog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rareearthatlas.claim.ClaimMarks;
import org.rareearthatlas.claim.ClaimsChanged;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionChanged;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.source.SourceChanged;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Which regions, or what is said of them, each commit has changed, and where they were and are. Safe for any number of
/// threads.
@Component
public class RegionChanges {

    private static final int MAX_COMMITS = 256;

    /// @param shapes those that the changed regions had before and have now
    private record Commit(long state, List<RegionShape> shapes) {}

    private final RegionService regions;
    private final ClaimMarks marks;
    private final Deque<Commit> commits = new ArrayDeque<>();
    private final Map<RegionId, RegionShape> shapes = new HashMap<>();
    private boolean followed;
    private long state;

    RegionChanges(RegionService regions, ClaimMarks marks) {
        this.regions = regions;
        this.marks = marks;
    }

    /// Grows with each commit that changes regions or what is said of them.
    public long state() {
        follow();
        synchronized (this) {
            return state;
        }
    }

    /// From here on it is known where each region is; nobody asked before.
    private void follow() {
        synchronized (this) {
            if (followed) {
                return;
            }
        }
        List<Region> all = regions.search("");
        synchronized (this) {
            all.forEach(region -> shapes.putIfAbsent(region.id(), RegionShape.of(region.data())));
            followed = true;
        }
    }

    /// Where regions may look otherwise than at an earlier state; empty when that is not known, so that all may.
    public synchronized Optional<List<RegionShape>> since(long earlier) {
        List<RegionShape> touched = new ArrayList<>();
        long known = 0;
        for (Commit commit : commits) {
            if (commit.state > earlier) {
                touched.addAll(commit.shapes);
                known++;
            }
        }
        return known == state - earlier ? Optional.of(touched) : Optional.empty();
    }

    @EventListener
    void region(RegionChanged event) {
        note(List.of(event.id()));
    }

    @EventListener
    void claims(ClaimsChanged event) {
        if (event.subject() instanceof Subject.OfRegion of) {
            note(List.of(of.id()));
        }
    }

    @EventListener
    void source(SourceChanged event) {
        note(marks.listRegionsOf(event.id()));
    }

    /// Within the transaction, so that what it has saved is seen.
    private void note(List<RegionId> ids) {
        Map<RegionId, Optional<RegionShape>> now = new LinkedHashMap<>();
        ids.forEach(id -> now.put(id, regions.find(id).map(region -> RegionShape.of(region.data()))));
        if (now.isEmpty()) {
            return;
        }
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            pending().changed.putAll(now);
        } else {
            commit(now);
        }
    }

    private synchronized void commit(Map<RegionId, Optional<RegionShape>> changed) {
        List<RegionShape> touched = new ArrayList<>();
        changed.forEach((id, now) -> {
            RegionShape before = now.isPresent() ? shapes.put(id, now.get()) : shapes.remove(id);
            if (before != null) {
                touched.add(before);
            }
            now.filter(shape -> !shape.equals(before)).ifPresent(touched::add);
        });
        commits.addLast(new Commit(++state, List.copyOf(touched)));
        if (commits.size() > MAX_COMMITS) {
            commits.removeFirst();
        }
    }

    private Pending pending() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .findFirst()
                .orElseGet(this::register);
    }

    private Pending register() {
        Pending pending = new Pending();
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    /// What the current transaction has changed so far. Told before windows are, so that they find it done.
    private final class Pending implements TransactionSynchronization {

        private final Map<RegionId, Optional<RegionShape>> changed = new LinkedHashMap<>();

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }

        @Override
        public void afterCommit() {
            commit(changed);
        }
    }
}
