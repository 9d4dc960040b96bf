package org.rareearthatlas.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.catalog.PlaceFinder;
import org.rareearthatlas.catalog.PlaceFinder.Neighbour;
import org.rareearthatlas.catalog.PlaceFinder.Province;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.entry.PlaceAdvice.LikelyDuplicate;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionService;
import org.springframework.stereotype.Service;

/// Looks at a place while someone enters it.
@Service
public class PlaceAdviser {

    static final double DUPLICATE_DISTANCE_M = 5_000;
    private static final int MAX_DUPLICATES = 5;

    /// So many names are compared in about 50 ms.
    private static final int MAX_COMPARED = 20_000;

    private final PlaceFinder places;
    private final RegionService regions;
    private final DepositService deposits;

    PlaceAdviser(PlaceFinder places, RegionService regions, DepositService deposits) {
        this.places = places;
        this.regions = regions;
        this.deposits = deposits;
    }

    /// Reads the shipped map of the world, which the first advice about a point needs and which takes a second or more.
    public void prepare() {
        places.findProvince(new LonLat(0, 0));
    }

    /// @param point the place, if one is known
    /// @param statedRegion the region that the source names
    /// @param names the deposit's names as far as they are typed
    /// @param self the deposit that is being edited, which is no duplicate of itself
    public PlaceAdvice advise(
            @Nullable LonLat point, @Nullable RegionId statedRegion, List<String> names, @Nullable DepositId self) {
        List<LikelyDuplicate> duplicates = duplicates(point, names, self);
        if (point == null) {
            return new PlaceAdvice(null, List.of(), false, false, duplicates);
        }
        Optional<Province> province = places.findProvince(point);
        List<RegionId> around = places.listRegionsAt(point);
        boolean outside = statedRegion != null && !around.contains(statedRegion);
        return new PlaceAdvice(province.orElse(null), inOrder(around), province.isEmpty(), outside, duplicates);
    }

    private List<Region> inOrder(List<RegionId> ids) {
        Map<RegionId, Region> found =
                regions.list(ids).stream().collect(Collectors.toMap(Region::id, Function.identity()));
        return ids.stream().map(found::get).toList();
    }

    private List<LikelyDuplicate> duplicates(@Nullable LonLat point, List<String> names, @Nullable DepositId self) {
        Map<DepositId, LikelyDuplicate> found = new LinkedHashMap<>();
        if (point != null) {
            near(point).forEach(duplicate -> found.put(duplicate.deposit().id(), duplicate));
        }
        alike(names).forEach(deposit -> found.putIfAbsent(deposit.id(), new LikelyDuplicate(deposit, null)));
        if (self != null) {
            found.remove(self);
        }
        return found.values().stream().limit(MAX_DUPLICATES).toList();
    }

    private List<Deposit> alike(List<String> names) {
        SimilarNames similar = new SimilarNames(names);
        return similar.isEmpty()
                ? List.of()
                : deposits.list(similar.among(deposits.listFoldedNames(MAX_COMPARED), MAX_DUPLICATES + 1));
    }

    private List<LikelyDuplicate> near(LonLat point) {
        List<Neighbour> neighbours = places.listDepositsNear(point, DUPLICATE_DISTANCE_M);
        Map<DepositId, Deposit> byId = deposits
                .list(neighbours.stream().map(Neighbour::id).toList())
                .stream()
                .collect(Collectors.toMap(Deposit::id, Function.identity()));
        List<LikelyDuplicate> near = new ArrayList<>();
        for (Neighbour neighbour : neighbours) {
            Deposit deposit = byId.get(neighbour.id());
            if (deposit != null) {
                near.add(new LikelyDuplicate(deposit, neighbour.distanceM()));
            }
        }
        return near;
    }
}
