package org.rareearthatlas.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.reading.Mention;
import org.rareearthatlas.reading.PlaceKind;
import org.rareearthatlas.region.PointPlace;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionData;
import org.rareearthatlas.region.RegionKind;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.region.RegionSlug;
import org.rareearthatlas.region.WorldArea;
import org.rareearthatlas.region.WorldAreas;
import org.rareearthatlas.text.LocalName;
import org.rareearthatlas.text.LocalNames;
import org.rareearthatlas.text.NameRole;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.stereotype.Component;

/// The places that a mention may mean, and what of the atlas stands for each.
@Component
public class PlaceOptions {

    private final RegionService regions;
    private final DepositService deposits;
    private final WorldAreas areas;

    PlaceOptions(RegionService regions, DepositService deposits, WorldAreas areas) {
        this.regions = regions;
        this.deposits = deposits;
        this.areas = areas;
    }

    /// The candidates of a mention, best first; behind them the province of the first town, because who names a town
    /// often means the land around it.
    List<PlaceOption> of(Mention mention) {
        List<PlaceOption> options = new ArrayList<>(mention.candidates().stream()
                .map(candidate -> PlaceOption.of(candidate.place(), candidate.score()))
                .toList());
        options.removeIf(option -> !ofTheAtlas(option) && options.stream().anyMatch(other -> isSame(option, other)));
        options.stream()
                .filter(option -> option.kind().isSettlement())
                .findFirst()
                .flatMap(town -> areas.find(town.unitCode()))
                .filter(area -> options.stream()
                        .noneMatch(option -> option.unitCode().equals(area.code())
                                && option.isSubject()
                                && !option.kind().isSettlement()))
                .ifPresent(area -> options.add(option(area, 0)));
        return List.copyOf(options);
    }

    private static boolean ofTheAtlas(PlaceOption option) {
        return option.placeId().startsWith("region:");
    }

    /// Whether the other option is the atlas's own form of this area.
    private static boolean isSame(PlaceOption option, PlaceOption other) {
        return ofTheAtlas(other)
                && other.kind() == option.kind()
                && (other.name().equals(option.name())
                        || !option.unitCode().isEmpty() && other.unitCode().equals(option.unitCode()));
    }

    /// Regions, deposits, countries and provinces with a name that contains the words, in this order.
    public List<PlaceOption> search(String words, int limit) {
        return Stream.of(
                        regions.search(words).stream().map(region -> AtlasNames.option(region, 0)),
                        deposits.search(words, 0, limit).stream().map(deposit -> AtlasNames.option(deposit, 0)),
                        areas.search(words, limit).stream()
                                .filter(area ->
                                        regions.findByUnits(area.unitCodes()).isEmpty())
                                .map(area -> option(area, 0)))
                .flatMap(found -> found)
                .limit(limit)
                .toList();
    }

    private static PlaceOption option(WorldArea area, double score) {
        boolean country = area.kind() == RegionKind.COUNTRY;
        return new PlaceOption(
                (country ? "country:" : "unit:") + area.code(),
                country ? PlaceKind.COUNTRY : PlaceKind.PROVINCE,
                area.nameEn(),
                area.countryCode(),
                country ? "" : area.code(),
                null,
                null,
                score);
    }

    /// What of the atlas a claim about the place speaks of, made from the world's provinces and countries, or as a
    /// point of the gazetteer, when it is not there yet.
    ///
    /// @param subject the region or deposit
    /// @param added whether the region was made now
    record Made(Subject subject, boolean added) {}

    /// @return nothing for waters, mountains and wider areas that the atlas has no borders of
    /// @throws NotFoundException when the region or deposit is gone
    Optional<Made> subject(PlaceOption place) {
        String id = place.placeId();
        if (id.startsWith("region:")) {
            Region region = regions.findBySlug(id.substring(7)).orElseThrow(() -> new NotFoundException("region", id));
            return Optional.of(new Made(Subject.of(region.id()), false));
        }
        if (id.startsWith("deposit:")) {
            return AtlasNames.depositId(id)
                    .map(number -> new Made(Subject.of(deposits.get(number).id()), false));
        }
        if (place.isPoint()) {
            return Optional.of(point(place));
        }
        return id.startsWith("unit:") || id.startsWith("country:")
                ? areas.find(id.substring(id.indexOf(':') + 1)).map(this::region)
                : Optional.empty();
    }

    private Made region(WorldArea area) {
        Optional<Region> there = regions.findByUnits(area.unitCodes());
        if (there.isPresent()) {
            return new Made(Subject.of(there.get().id()), false);
        }
        LocalNames names = new LocalNames(List.of(
                new LocalName("en", area.nameEn(), NameRole.PREFERRED),
                new LocalName("ru", area.nameRu(), NameRole.PREFERRED)));
        return added(RegionData.of(area, freeSlug(area.nameEn(), area.code()), names));
    }

    private Made point(PlaceOption place) {
        return regions.findByGazetteerId(place.placeId())
                .map(there -> new Made(Subject.of(there.id()), false))
                .orElseGet(() -> added(RegionData.of(
                        new PointPlace(Objects.requireNonNull(place.point()), place.placeId()),
                        place.countryCodes(),
                        freeSlug(place.name(), place.unitCode().isEmpty() ? place.countryCodes() : place.unitCode()),
                        new LocalNames(List.of(new LocalName("en", place.name(), NameRole.PREFERRED))))));
    }

    private String freeSlug(String name, String code) {
        return RegionSlug.of(name, code, taken -> regions.findBySlug(taken).isPresent());
    }

    private Made added(RegionData data) {
        return new Made(Subject.of(regions.add(data).id()), true);
    }
}
