package org.rareearthatlas.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.source.SourceService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which sources speak of which deposits.
@Service
@Transactional(readOnly = true)
public class ClaimSources {

    private final ClaimRepository claims;
    private final SourceService sources;

    ClaimSources(ClaimRepository claims, SourceService sources) {
        this.claims = claims;
        this.sources = sources;
    }

    /// The sources of the claims of each of these deposits, through quotes, records and citations; a fixed number of
    /// queries. Deposits without a source are absent.
    public Map<DepositId, List<Source>> listByDeposit(Collection<DepositId> deposits) {
        if (deposits.isEmpty()) {
            return Map.of();
        }
        Map<DepositId, Set<Long>> ids = new HashMap<>();
        List<Long> numbers = deposits.stream().map(DepositId::value).toList();
        claims.listSourcesOfDeposits(numbers)
                .forEach(row -> ids.computeIfAbsent(new DepositId((Long) row[0]), key -> new TreeSet<>())
                        .add((Long) row[1]));
        Map<Long, Source> byId =
                sources
                        .listSources(ids.values().stream()
                                .flatMap(Set::stream)
                                .distinct()
                                .map(SourceId::new)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(source -> source.id().value(), Function.identity()));
        Map<DepositId, List<Source>> found = new HashMap<>();
        ids.forEach((deposit, some) -> found.put(
                deposit,
                some.stream()
                        .filter(byId::containsKey)
                        .map(id -> source(byId, id))
                        .toList()));
        return found;
    }

    private static Source source(Map<Long, Source> byId, Long id) {
        return Objects.requireNonNull(byId.get(id));
    }
}
