package org.rareearthatlas.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.catalog.PlaceFinder;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimComparison;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.source.IndependentVoices;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.text.LocalNames;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sets places side by side, in a number of queries that grows neither with the places nor with what is said of them.
@Service
@Transactional(readOnly = true)
public class PlaceComparisons {

    private final RegionService regions;
    private final DepositService deposits;
    private final ClaimService claims;
    private final IndependentVoices voices;
    private final PlaceFinder places;

    PlaceComparisons(
            RegionService regions,
            DepositService deposits,
            ClaimService claims,
            IndependentVoices voices,
            PlaceFinder places) {
        this.regions = regions;
        this.deposits = deposits;
        this.claims = claims;
        this.voices = voices;
        this.places = places;
    }

    public PlaceComparison compare(PlaceChoice choice) {
        Map<PlaceRef, ComparedPlace.Thing> things = find(choice);
        Map<Subject, List<ClaimComparison>> said = claims.compare(regionsOf(things), depositsOf(things));
        Map<SourceId, SourceId> origins = voices.listOrigins(said.values().stream()
                .flatMap(Collection::stream)
                .flatMap(about -> about.values().stream())
                .flatMap(value -> value.claims().stream())
                .map(Claim::source)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        List<ComparedPlace> found = new ArrayList<>();
        List<PlaceRef> missing = new ArrayList<>();
        for (PlaceRef ref : choice.places()) {
            ComparedPlace.@Nullable Thing thing = things.get(ref);
            if (thing == null) {
                missing.add(ref);
            } else {
                found.add(place(ref, thing, said.getOrDefault(subject(thing), List.of()), origins));
            }
        }
        return new PlaceComparison(found, missing);
    }

    /// The names of those that there are.
    public Map<PlaceRef, LocalNames> listNames(PlaceChoice choice) {
        Map<PlaceRef, LocalNames> names = new HashMap<>();
        regions.listBySlugs(slugs(choice))
                .forEach(region -> names.put(new PlaceRef.OfRegion(region.slug()), region.names()));
        listDeposits(choice)
                .forEach(deposit -> names.put(
                        new PlaceRef.OfDeposit(deposit.id()), deposit.data().names()));
        return names;
    }

    private static ComparedPlace place(
            PlaceRef ref, ComparedPlace.Thing thing, List<ClaimComparison> said, Map<SourceId, SourceId> origins) {
        ComparedPlace place = new ComparedPlace(ref, thing, said, 0);
        long independent = place.sources().stream()
                .map(Source::id)
                .map(origins::get)
                .distinct()
                .count();
        return new ComparedPlace(ref, thing, said, (int) independent);
    }

    private Map<PlaceRef, ComparedPlace.Thing> find(PlaceChoice choice) {
        Map<PlaceRef, ComparedPlace.Thing> things = new HashMap<>();
        regions.listBySlugs(slugs(choice))
                .forEach(
                        region -> things.put(new PlaceRef.OfRegion(region.slug()), new ComparedPlace.OfRegion(region)));
        List<Deposit> found = listDeposits(choice);
        Map<RegionId, Region> stated = statedRegions(found);
        found.forEach(deposit -> things.put(new PlaceRef.OfDeposit(deposit.id()), ofDeposit(deposit, stated)));
        return things;
    }

    private static List<String> slugs(PlaceChoice choice) {
        return choice.places().stream()
                .filter(PlaceRef.OfRegion.class::isInstance)
                .map(ref -> ((PlaceRef.OfRegion) ref).slug())
                .toList();
    }

    private List<Deposit> listDeposits(PlaceChoice choice) {
        List<DepositId> ids = choice.places().stream()
                .filter(PlaceRef.OfDeposit.class::isInstance)
                .map(ref -> ((PlaceRef.OfDeposit) ref).id())
                .toList();
        return ids.isEmpty() ? List.of() : deposits.list(ids);
    }

    private Map<RegionId, Region> statedRegions(List<Deposit> found) {
        Set<RegionId> ids = found.stream()
                .map(deposit -> deposit.data().location().statedRegion())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : regions.list(ids).stream().collect(Collectors.toMap(Region::id, Function.identity()));
    }

    private ComparedPlace.Thing ofDeposit(Deposit deposit, Map<RegionId, Region> stated) {
        @Nullable RegionId region = deposit.data().location().statedRegion();
        @Nullable LonLat point = deposit.data().location().point();
        return new ComparedPlace.OfDeposit(
                deposit,
                region == null ? null : stated.get(region),
                point == null ? null : places.findProvince(point).orElse(null));
    }

    private static Subject subject(ComparedPlace.Thing thing) {
        return switch (thing) {
            case ComparedPlace.OfRegion of -> Subject.of(of.region().id());
            case ComparedPlace.OfDeposit of -> Subject.of(of.deposit().id());
        };
    }

    private static List<RegionId> regionsOf(Map<PlaceRef, ComparedPlace.Thing> things) {
        return things.values().stream()
                .filter(ComparedPlace.OfRegion.class::isInstance)
                .map(thing -> ((ComparedPlace.OfRegion) thing).region().id())
                .toList();
    }

    private static List<DepositId> depositsOf(Map<PlaceRef, ComparedPlace.Thing> things) {
        return things.values().stream()
                .filter(ComparedPlace.OfDeposit.class::isInstance)
                .map(thing -> ((ComparedPlace.OfDeposit) thing).deposit().id())
                .toList();
    }
}
