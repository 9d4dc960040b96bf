package org.rareearthatlas.catalog;

import java.time.LocalDate;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.Evidence;
import org.rareearthatlas.claim.ResourceCategory;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.StatementType;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.source.Source;

/// How a claim looks as a feature.
final class ClaimFeatures {

    private ClaimFeatures() {}

    /// The subject of a claim.
    ///
    /// @param kind `REGION` or `DEPOSIT`
    /// @param id the region's slug or the deposit's number
    record Place(Geometry geometry, String kind, String id, String nameEn, String nameRu) {}

    static SimpleFeatureType schema() {
        var builder = Schemas.start(LayerName.CLAIM, Geometry.class);
        builder.add("id", String.class);
        builder.add("subjectKind", String.class);
        builder.add("subjectId", String.class);
        builder.add("nameEn", String.class);
        builder.add("nameRu", String.class);
        builder.add("statement", String.class);
        builder.add("elements", String.class);
        builder.add("status", String.class);
        builder.add("depositType", String.class);
        builder.add("tonnageMt", Double.class);
        builder.add("gradePercentTreo", Double.class);
        builder.add("containedReoMt", Double.class);
        builder.add("resourceCategories", String.class);
        builder.add("cutOffPercentTreo", Double.class);
        builder.add("owner", String.class);
        builder.add("sharePercent", Double.class);
        builder.add("asStated", String.class);
        builder.add("evidence", String.class);
        builder.add("quote", String.class);
        builder.add("sourceId", Long.class);
        builder.add("sourceTitle", String.class);
        builder.add("publisher", String.class);
        builder.add("publishedOn", LocalDate.class);
        builder.add("stance", String.class);
        builder.add("validOn", LocalDate.class);
        builder.add("accepted", Boolean.class);
        return builder.buildFeatureType();
    }

    static SimpleFeature of(SimpleFeatureType schema, Claim claim, Place place) {
        Statement statement = claim.data().statement();
        Resource resource = statement instanceof Statement.HasResource has ? has.resource() : Resource.NONE;
        Optional<Source> source = claim.findSource();
        return Schemas.feature(
                schema,
                claim.id().toString(),
                place.geometry(),
                claim.id().toString(),
                place.kind(),
                place.id(),
                place.nameEn(),
                place.nameRu(),
                StatementType.of(statement).name(),
                statement instanceof Statement.ContainsElements contains ? Element.format(contains.elements()) : null,
                statement instanceof Statement.HasStatus has ? has.status().name() : null,
                statement instanceof Statement.HasDepositType has ? has.type().name() : null,
                resource.tonnageMt(),
                resource.gradePercentTreo(),
                resource.containedReoMt(),
                categories(statement),
                statement instanceof Statement.HasResource has ? has.estimate().cutOffPercentTreo() : null,
                statement instanceof Statement.IsOwnedBy owned ? owned.owner() : null,
                statement instanceof Statement.IsOwnedBy owned ? owned.sharePercent() : null,
                asStated(statement),
                kind(claim.data().evidence()),
                claim.findQuote().map(quote -> quote.data().selector().exact()).orElse(null),
                source.map(found -> found.id().value()).orElse(null),
                source.map(found -> found.data().title()).orElse(null),
                source.map(found -> found.data().publisher()).orElse(null),
                source.map(found -> found.data().publishedOn()).orElse(null),
                claim.data().stance().name(),
                claim.data().validOn(),
                claim.data().accepted());
    }

    private static @Nullable String categories(Statement statement) {
        return statement instanceof Statement.HasResource has
                        && !has.estimate().categories().isEmpty()
                ? ResourceCategory.format(has.estimate().categories())
                : null;
    }

    private static @Nullable String asStated(Statement statement) {
        return switch (statement) {
            case Statement.HasResource has -> has.asStated();
            case Statement.HasDepositType has -> has.asStated();
            case Statement.LiesAt lies -> lies.derivation();
            case Statement.FreeText free -> free.text();
            default -> null;
        };
    }

    private static String kind(Evidence evidence) {
        return switch (evidence) {
            case Evidence.OfQuote of -> "QUOTE";
            case Evidence.OfRecord of -> "RECORD";
            case Evidence.OfCitation of -> "CITATION";
            case Evidence.Unsourced unsourced -> "UNSOURCED";
        };
    }
}
