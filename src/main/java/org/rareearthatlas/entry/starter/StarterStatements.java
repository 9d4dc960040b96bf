package org.rareearthatlas.entry.starter;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositLocation;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.entry.starter.StarterFiles.StatementItem;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.text.LocalNames;

/// Turns the files' statements into the atlas's, and accepted ones into the values of a deposit.
final class StarterStatements {

    private StarterStatements() {}

    static Statement toStatement(StatementItem item) {
        return switch (item.type()) {
            case "NAMED_AS_RARE_EARTH_PLACE" -> new Statement.NamedAsRareEarthPlace();
            case "CONTAINS_ELEMENTS" ->
                new Statement.ContainsElements(
                        Element.parse(String.join(",", Objects.requireNonNull(item.elements()))));
            case "HAS_RESOURCE" ->
                new Statement.HasResource(
                        new Resource(
                                item.tonnageMt(),
                                item.gradePercentTreo(),
                                item.containedReoMt(),
                                item.code(),
                                item.asOf()),
                        item.part(),
                        item.asStated());
            case "HAS_STATUS" -> new Statement.HasStatus(Objects.requireNonNull(item.status()));
            case "HAS_DEPOSIT_TYPE" ->
                new Statement.HasDepositType(Objects.requireNonNull(item.depositType()), item.asStated());
            case "LIES_AT" ->
                new Statement.LiesAt(
                        Objects.requireNonNull(item.precision()),
                        point(item),
                        item.radiusKm() == null ? null : item.radiusKm() * 1_000,
                        item.derivation());
            case "FREE_TEXT" -> new Statement.FreeText(Objects.requireNonNull(item.text()));
            default -> throw new IllegalStateException("No statement type " + item.type());
        };
    }

    private static @Nullable LonLat point(StatementItem item) {
        return item.lonDeg() == null || item.latDeg() == null ? null : new LonLat(item.lonDeg(), item.latDeg());
    }

    /// The deposit that these accepted statements describe.
    static DepositData toDeposit(LocalNames names, @Nullable RegionId statedRegion, List<Statement> accepted) {
        DepositLocation location = DepositLocation.unlocated(statedRegion);
        Resource resource = Resource.NONE;
        @Nullable DepositType type = null;
        @Nullable Status status = null;
        Set<Element> elements = Set.of();
        for (Statement statement : accepted) {
            switch (statement) {
                case Statement.LiesAt lies ->
                    location = new DepositLocation(lies.precision(), lies.point(), lies.radiusM(), null, statedRegion);
                case Statement.HasResource has -> resource = has.part() == null ? has.resource() : resource;
                case Statement.HasDepositType has -> type = has.type();
                case Statement.HasStatus has -> status = has.status();
                case Statement.ContainsElements contains -> elements = contains.elements();
                case Statement.NamedAsRareEarthPlace named -> {}
                case Statement.IsOwnedBy owned -> {}
                case Statement.FreeText free -> {}
            }
        }
        return new DepositData(names, location, elements, type, status, resource, null);
    }
}
