package org.rareearthatlas.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds where claims disagree. Only subjects of which something is said twice are looked at.
@Service
@Transactional(readOnly = true)
public class Disagreements {

    private static final int BATCH = 500;

    private final ClaimRepository claims;

    Disagreements(ClaimRepository claims) {
        this.claims = claims;
    }

    /// Regions in the order they were added, then deposits likewise; their claims are read in batches.
    public List<Disagreement> list() {
        Map<Subject, List<Claim>> bySubject = new LinkedHashMap<>();
        batches(claims.listRegionsSaidTwice()).forEach(ids -> collect(bySubject, claims.listOfRegions(ids)));
        batches(claims.listDepositsSaidTwice()).forEach(ids -> collect(bySubject, claims.listOfDeposits(ids)));
        List<Disagreement> found = new ArrayList<>();
        bySubject.forEach((subject, said) -> {
            Set<StatementType> about = disputed(said);
            if (!about.isEmpty()) {
                found.add(new Disagreement(subject, about));
            }
        });
        return found;
    }

    /// The deposits of which contrary things are said, and on how many matters, such as status and place.
    Map<Long, Integer> countByDeposit(Collection<Long> deposits) {
        Map<Subject, List<Claim>> bySubject = new LinkedHashMap<>();
        batches(List.copyOf(deposits)).forEach(ids -> collect(bySubject, claims.listOfDeposits(ids)));
        Map<Long, Integer> found = new HashMap<>();
        bySubject.forEach((subject, said) -> {
            int matters = disputed(said).size();
            if (subject instanceof Subject.OfDeposit of && matters > 0) {
                found.put(of.id().value(), matters);
            }
        });
        return found;
    }

    private static List<List<Long>> batches(List<Long> ids) {
        List<List<Long>> batches = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            batches.add(ids.subList(from, Math.min(ids.size(), from + BATCH)));
        }
        return batches;
    }

    private static void collect(Map<Subject, List<Claim>> bySubject, List<ClaimEntity> said) {
        said.forEach(claim -> bySubject
                .computeIfAbsent(claim.subject(), subject -> new ArrayList<>())
                .add(new Claim(claim.id(), claim.version(), claim.toData(), null, null)));
    }

    private static Set<StatementType> disputed(List<Claim> said) {
        Set<StatementType> about = EnumSet.noneOf(StatementType.class);
        ClaimComparison.of(said, UnaryOperator.identity()).stream()
                .filter(ClaimComparison::disputed)
                .forEach(comparison -> about.add(comparison.type()));
        return Collections.unmodifiableSet(about);
    }
}
