package org.rareearthatlas.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.rareearthatlas.claim.ClaimData;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.revision.Change;
import org.rareearthatlas.revision.Revised;
import org.rareearthatlas.revision.Revision;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.source.SourceService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The saved states of a thing, oldest first, one for each transaction that changed it or what is said of it.
@Service
@Transactional(readOnly = true)
public class HistoryService {

    private final DepositService deposits;
    private final RegionService regions;
    private final SourceService sources;
    private final ClaimService claims;

    HistoryService(DepositService deposits, RegionService regions, SourceService sources, ClaimService claims) {
        this.deposits = deposits;
        this.regions = regions;
        this.sources = sources;
        this.claims = claims;
    }

    /// Also of a deleted deposit; empty when there never was one.
    public List<HistoryStep> list(DepositId id) {
        return merge(deposits.listRevisions(id), claims.listRevisions(Subject.of(id)), SavedState.OfDeposit::new);
    }

    /// Empty when there never was such a region.
    public List<HistoryStep> list(RegionId id) {
        return merge(regions.listRevisions(id), claims.listRevisions(Subject.of(id)), SavedState.OfRegion::new);
    }

    /// Empty when there never was such a source.
    public List<HistoryStep> list(SourceId id) {
        return merge(sources.listRevisions(id), List.of(), (data, none) -> new SavedState.OfSource(data));
    }

    /// Empty when there never was such a quote.
    public List<HistoryStep> list(QuoteId id) {
        return merge(sources.listRevisions(id), List.of(), (data, none) -> new SavedState.OfQuote(data));
    }

    /// A transaction often changes a thing and several of its claims: that is one step.
    private static <T> List<HistoryStep> merge(
            List<Revised<T>> things,
            List<Revised<ClaimData>> said,
            BiFunction<T, Map<Long, ClaimData>, SavedState> state) {
        Map<Long, Revised<T>> thingAt = new HashMap<>();
        things.forEach(each -> thingAt.put(each.revision().number(), each));
        Map<Long, List<Revised<ClaimData>>> saidAt = new HashMap<>();
        said.forEach(each -> saidAt.computeIfAbsent(each.revision().number(), none -> new ArrayList<>())
                .add(each));
        TreeSet<Long> numbers = new TreeSet<>(thingAt.keySet());
        numbers.addAll(saidAt.keySet());

        List<HistoryStep> steps = new ArrayList<>();
        Map<Long, ClaimData> standing = new HashMap<>();
        Revised<T> thing = null;
        for (long number : numbers) {
            List<Revised<ClaimData>> changed = saidAt.getOrDefault(number, List.of());
            changed.forEach(each -> apply(standing, each));
            Revised<T> here = thingAt.get(number);
            thing = here == null ? thing : here;
            if (thing != null) {
                Revision revision = here == null ? changed.getFirst().revision() : here.revision();
                Change change = here == null ? Change.CHANGED : here.change();
                steps.add(new HistoryStep(revision, change, state.apply(thing.value(), standing)));
            }
        }
        return List.copyOf(steps);
    }

    private static void apply(Map<Long, ClaimData> standing, Revised<ClaimData> claim) {
        if (claim.change() == Change.DELETED) {
            standing.remove(claim.id());
        } else {
            standing.put(claim.id(), claim.value());
        }
    }
}
