package org.rareearthatlas.comparison;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.catalog.PlaceFinder.Province;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimComparison;
import org.rareearthatlas.claim.StatedValue;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.StatementType;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.text.LocalNames;

/// One of the places that are compared, with all that is said of it.
///
/// @param said thing by thing
/// @param voices how many independent sources speak of it: see [org.rareearthatlas.source.IndependentVoices]
public record ComparedPlace(PlaceRef ref, Thing thing, List<ClaimComparison> said, int voices) {

    /// What the atlas holds of it.
    public sealed interface Thing {}

    public record OfRegion(Region region) implements Thing {}

    /// @param statedRegion the region that a source names; null when none does
    /// @param province the one around its point; null when it has none, or lies in the sea
    public record OfDeposit(
            Deposit deposit,
            @Nullable Region statedRegion,
            @Nullable Province province) implements Thing {}

    /// A claim with the day for which it holds.
    public record Dated(LocalDate day, Claim claim) {}

    public LocalNames names() {
        return switch (thing) {
            case OfRegion of -> of.region().names();
            case OfDeposit of -> of.deposit().data().names();
        };
    }

    /// Where all that is said of it stands, with the words.
    public String claimsPath() {
        return ref.path() + "/claims";
    }

    public List<Claim> claims() {
        return said.stream()
                .flatMap(about -> about.values().stream())
                .flatMap(value -> value.claims().stream())
                .sorted(Comparator.comparing(claim -> claim.id().value()))
                .toList();
    }

    public List<Source> sources() {
        return claims().stream()
                .flatMap(claim -> claim.findSource().stream())
                .distinct()
                .toList();
    }

    /// The values that are stated of one thing, those that the map shows first.
    public List<StatedValue> values(StatementType type) {
        return said.stream()
                .filter(about -> about.type() == type)
                .flatMap(about -> about.values().stream())
                .toList();
    }

    /// Whether what is said of one thing cannot all hold.
    public boolean isDisputed(StatementType type) {
        return said.stream().anyMatch(about -> about.type() == type && about.disputed());
    }

    /// The figures of a measure, the greatest first.
    public List<Figure> figures(Measure measure) {
        return Figure.list(measure, claims());
    }

    /// From the lowest to the highest figure of the whole place; never a sum.
    public Optional<Spread> findSpread(Measure measure) {
        return Spread.of(figures(measure));
    }

    /// Claims whose sources are dated, the earliest first.
    public List<Dated> published() {
        return dated(claims().stream()
                .flatMap(claim -> claim.findSource().stream()
                        .flatMap(source -> Stream.ofNullable(source.data().publishedOn()))
                        .map(day -> new Dated(day, claim))));
    }

    /// Claims of which it is known when they hold, the earliest first.
    public List<Dated> held() {
        return dated(claims().stream().flatMap(claim -> heldOn(claim).map(day -> new Dated(day, claim))));
    }

    private static Stream<LocalDate> heldOn(Claim claim) {
        @Nullable
        LocalDate ofResource = claim.data().statement() instanceof Statement.HasResource has
                ? has.resource().asOf()
                : null;
        return Stream.ofNullable(
                claim.data().validOn() == null ? ofResource : claim.data().validOn());
    }

    private static List<Dated> dated(Stream<Dated> claims) {
        return claims.sorted(Comparator.comparing(Dated::day)).toList();
    }
}
