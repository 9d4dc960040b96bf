package org.rareearthatlas.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.reading.GazetteerPlace;
import org.rareearthatlas.reading.KnownNames;
import org.rareearthatlas.reading.PlaceKind;
import org.rareearthatlas.reading.PlaceReader;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionKind;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.text.LocalName;
import org.springframework.stereotype.Component;

/// The names that the atlas itself knows, for reading.
@Component
class AtlasNames {

    /// Names of further deposits are known from the gazetteer only.
    private static final int MAX_DEPOSITS = 50_000;

    /// Shorter names are words of every text.
    private static final int MIN_NAME_LENGTH = 4;

    private final RegionService regions;
    private final DepositService deposits;

    AtlasNames(RegionService regions, DepositService deposits) {
        this.regions = regions;
        this.deposits = deposits;
    }

    /// @param decisions what curators decided before, by name
    KnownNames read(Map<String, String> decisions) {
        Map<String, List<GazetteerPlace>> places = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (Region region : regions.search("")) {
            GazetteerPlace place = place(region);
            ids.add(place.id());
            if (region.data().point() != null) {
                // the gazetteer knows its names, and how many live there
                continue;
            }
            region.names().all().stream().map(LocalName::name).forEach(name -> add(places, name, place));
        }
        deposits.listFoldedNames(MAX_DEPOSITS).forEach((id, names) -> {
            GazetteerPlace place =
                    new GazetteerPlace("deposit:" + id, PlaceKind.DEPOSIT, null, 0, List.of(), "", names.getFirst());
            names.forEach(name -> add(places, name, place));
        });
        return new KnownNames(places, ids, decisions);
    }

    private static void add(Map<String, List<GazetteerPlace>> places, String name, GazetteerPlace place) {
        String key = PlaceReader.nameKey(name);
        if (key.length() >= MIN_NAME_LENGTH) {
            List<GazetteerPlace> named = places.computeIfAbsent(key, unknown -> new ArrayList<>());
            if (!named.contains(place)) {
                named.add(place);
            }
        }
    }

    private static GazetteerPlace place(Region region) {
        LonLat label = region.labelPoint();
        return new GazetteerPlace(
                "region:" + region.slug(),
                kind(region.data().kind()),
                label,
                0,
                region.data().countryCodes(),
                region.data().unitCodes().size() == 1
                        ? region.data().unitCodes().getFirst()
                        : "",
                region.names().preferred("en"));
    }

    private static PlaceKind kind(RegionKind kind) {
        return switch (kind) {
            case COUNTRY -> PlaceKind.COUNTRY;
            case PROVINCE -> PlaceKind.PROVINCE;
            case MACRO_REGION -> PlaceKind.MACRO_REGION;
            case DISPUTED_AREA -> PlaceKind.DISPUTED_AREA;
            case PLACE -> PlaceKind.TOWN;
        };
    }

    /// The options with the names and places of the deposits among them; one query.
    List<List<PlaceOption>> complete(List<List<PlaceOption>> options) {
        Map<String, Deposit> found = deposits
                .list(options.stream()
                        .flatMap(List::stream)
                        .flatMap(option -> depositId(option.placeId()).stream())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(deposit -> "deposit:" + deposit.id(), Function.identity()));
        return options.stream()
                .map(each -> each.stream()
                        .map(option -> Optional.ofNullable(found.get(option.placeId()))
                                .map(deposit -> option(deposit, option.score()))
                                .orElse(option))
                        .toList())
                .toList();
    }

    static Optional<DepositId> depositId(String placeId) {
        return placeId.matches("deposit:[0-9]{1,18}")
                ? Optional.of(new DepositId(Long.parseLong(placeId.substring(8))))
                : Optional.empty();
    }

    static PlaceOption option(Deposit deposit, double score) {
        LonLat point = deposit.data().location().point();
        return new PlaceOption(
                "deposit:" + deposit.id(),
                PlaceKind.DEPOSIT,
                deposit.data().names().preferred("en"),
                "",
                "",
                point == null ? null : point.lonDeg(),
                point == null ? null : point.latDeg(),
                score);
    }

    static PlaceOption option(Region region, double score) {
        return PlaceOption.of(place(region), score);
    }
}
