package org.rareearthatlas.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.LocationPrecision;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.deposit.ResourceCode;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.geo.LonLat;

/// A statement as columns: those of other kinds stay null.
@Embeddable
@NullUnmarked
class StatementColumns {

    /// The columns, in the order of [#values].
    static final List<String> NAMES = List.of(
            "statement",
            "elements",
            "tonnage_mt",
            "grade_percent_treo",
            "contained_reo_mt",
            "resource_code",
            "resource_on",
            "part",
            "status",
            "deposit_type",
            "location_precision",
            "lon_deg",
            "lat_deg",
            "radius_m",
            "as_stated",
            "resource_categories",
            "cut_off_percent_treo",
            "owner",
            "share_percent");

    @Enumerated(EnumType.STRING)
    @Column(name = "statement")
    private StatementType type;

    private String elements;
    private Double tonnageMt;
    private Double gradePercentTreo;
    private Double containedReoMt;

    @Enumerated(EnumType.STRING)
    private ResourceCode resourceCode;

    private LocalDate resourceOn;
    private String part;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private DepositType depositType;

    @Enumerated(EnumType.STRING)
    private LocationPrecision locationPrecision;

    private Double lonDeg;
    private Double latDeg;

    @Column(name = "radius_m")
    private Double radiusM;

    private String asStated;
    private String resourceCategories;
    private Double cutOffPercentTreo;
    private String owner;
    private Double sharePercent;

    static StatementColumns of(Statement statement) {
        StatementColumns columns = new StatementColumns();
        switch (statement) {
            case Statement.NamedAsRareEarthPlace named -> columns.type = StatementType.NAMED_AS_RARE_EARTH_PLACE;
            case Statement.ContainsElements contains -> columns.setElements(contains.elements());
            case Statement.HasResource has -> columns.setResource(has);
            case Statement.HasStatus has -> columns.setStatus(has.status());
            case Statement.HasDepositType has -> columns.setDepositType(has);
            case Statement.LiesAt lies -> columns.setLocation(lies);
            case Statement.IsOwnedBy owned -> columns.setOwner(owned);
            case Statement.FreeText free -> columns.setText(free.text());
        }
        return columns;
    }

    /// What the columns hold, as JDBC takes it; null for nothing.
    List<Object> values() {
        return Arrays.asList(
                name(type),
                elements,
                tonnageMt,
                gradePercentTreo,
                containedReoMt,
                name(resourceCode),
                resourceOn,
                part,
                name(status),
                name(depositType),
                name(locationPrecision),
                lonDeg,
                latDeg,
                radiusM,
                asStated,
                resourceCategories,
                cutOffPercentTreo,
                owner,
                sharePercent);
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    Statement toStatement() {
        return switch (type) {
            case NAMED_AS_RARE_EARTH_PLACE -> new Statement.NamedAsRareEarthPlace();
            case CONTAINS_ELEMENTS -> new Statement.ContainsElements(Element.parse(elements));
            case HAS_RESOURCE ->
                new Statement.HasResource(
                        new Resource(tonnageMt, gradePercentTreo, containedReoMt, resourceCode, resourceOn),
                        part,
                        asStated,
                        new Estimate(
                                ResourceCategory.parse(resourceCategories == null ? "" : resourceCategories),
                                cutOffPercentTreo));
            case HAS_STATUS -> new Statement.HasStatus(status);
            case HAS_DEPOSIT_TYPE -> new Statement.HasDepositType(depositType, asStated);
            case LIES_AT ->
                new Statement.LiesAt(
                        locationPrecision, lonDeg == null ? null : new LonLat(lonDeg, latDeg), radiusM, asStated);
            case IS_OWNED_BY -> new Statement.IsOwnedBy(owner, sharePercent);
            case FREE_TEXT -> new Statement.FreeText(asStated);
        };
    }

    private void setElements(Set<Element> contained) {
        type = StatementType.CONTAINS_ELEMENTS;
        elements = Element.format(contained);
    }

    private void setResource(Statement.HasResource has) {
        type = StatementType.HAS_RESOURCE;
        tonnageMt = has.resource().tonnageMt();
        gradePercentTreo = has.resource().gradePercentTreo();
        containedReoMt = has.resource().containedReoMt();
        resourceCode = has.resource().code();
        resourceOn = has.resource().asOf();
        part = has.part();
        asStated = has.asStated();
        Estimate estimate = has.estimate();
        resourceCategories = estimate.categories().isEmpty() ? null : ResourceCategory.format(estimate.categories());
        cutOffPercentTreo = estimate.cutOffPercentTreo();
    }

    private void setOwner(Statement.IsOwnedBy owned) {
        type = StatementType.IS_OWNED_BY;
        owner = owned.owner();
        sharePercent = owned.sharePercent();
    }

    private void setStatus(Status stage) {
        type = StatementType.HAS_STATUS;
        status = stage;
    }

    private void setDepositType(Statement.HasDepositType has) {
        type = StatementType.HAS_DEPOSIT_TYPE;
        depositType = has.type();
        asStated = has.asStated();
    }

    private void setLocation(Statement.LiesAt lies) {
        type = StatementType.LIES_AT;
        locationPrecision = lies.precision();
        lonDeg = lies.point() == null ? null : lies.point().lonDeg();
        latDeg = lies.point() == null ? null : lies.point().latDeg();
        radiusM = lies.radiusM();
        asStated = lies.derivation();
    }

    private void setText(String text) {
        type = StatementType.FREE_TEXT;
        asStated = text;
    }
}
