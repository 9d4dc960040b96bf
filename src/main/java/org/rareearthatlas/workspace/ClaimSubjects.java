package org.rareearthatlas.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.ui.DepositWords;
import org.rareearthatlas.map.FeatureRef;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.region.ui.RegionWords;
import org.springframework.stereotype.Component;

/// Names the regions and deposits that claims speak of, for many claims in two queries.
@Component
class ClaimSubjects {

    private final RegionService regions;
    private final DepositService deposits;

    ClaimSubjects(RegionService regions, DepositService deposits) {
        this.regions = regions;
        this.deposits = deposits;
    }

    /// The claims grouped by their subject, in the order of the first claim of each; deleted deposits are left out.
    List<SubjectClaims> group(List<Claim> claims, Locale locale) {
        Map<Subject, List<Statement>> statements = new LinkedHashMap<>();
        claims.forEach(claim -> statements
                .computeIfAbsent(claim.data().subject(), subject -> new java.util.ArrayList<>())
                .add(claim.data().statement()));
        Map<RegionId, Region> regionsById = regions
                .list(statements.keySet().stream()
                        .flatMap(subject -> subject instanceof Subject.OfRegion of
                                ? java.util.stream.Stream.of(of.id())
                                : java.util.stream.Stream.empty())
                        .toList())
                .stream()
                .collect(Collectors.toMap(Region::id, Function.identity()));
        Map<DepositId, Deposit> depositsById = deposits
                .list(statements.keySet().stream()
                        .flatMap(subject -> subject instanceof Subject.OfDeposit of
                                ? java.util.stream.Stream.of(of.id())
                                : java.util.stream.Stream.empty())
                        .toList())
                .stream()
                .collect(Collectors.toMap(Deposit::id, Function.identity()));
        return statements.entrySet().stream()
                .flatMap(entry -> switch (entry.getKey()) {
                    case Subject.OfRegion of ->
                        Optional.ofNullable(regionsById.get(of.id()))
                                .map(region -> ofRegion(region, entry.getValue(), locale))
                                .stream();
                    case Subject.OfDeposit of ->
                        Optional.ofNullable(depositsById.get(of.id()))
                                .map(deposit -> ofDeposit(deposit, entry.getValue(), locale))
                                .stream();
                })
                .toList();
    }

    private static SubjectClaims ofRegion(Region region, List<Statement> statements, Locale locale) {
        return new SubjectClaims(
                FeatureRef.region(region.slug()),
                new RegionWords(locale).name(region),
                RegionWords.sign(region),
                List.copyOf(statements));
    }

    private static SubjectClaims ofDeposit(Deposit deposit, List<Statement> statements, Locale locale) {
        return new SubjectClaims(
                FeatureRef.deposit(deposit.id().toString()),
                new DepositWords(locale).name(deposit),
                DepositWords.sign(deposit),
                List.copyOf(statements));
    }
}
