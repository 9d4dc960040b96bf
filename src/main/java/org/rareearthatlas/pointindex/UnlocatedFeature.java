package org.rareearthatlas.pointindex;

import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.ClaimOrigins;
import org.rareearthatlas.claim.DepositMarks;
import org.rareearthatlas.claim.EvidenceType;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.LocationPrecision;
import org.rareearthatlas.deposit.Status;

/// A deposit whose place nobody knows, with the attributes of those that have one, so that the same filters can be
/// asked of
/// it. It is in no layer.
public final class UnlocatedFeature {

    private UnlocatedFeature() {}

    /// @param statedRegion slug of the region in which a source puts it; null when none does
    public static SimpleFeature of(Deposit deposit, DepositMarks marks, @Nullable String statedRegion) {
        DepositData data = deposit.data();
        Double tonnageMt = data.resource().tonnageMt();
        Status status = data.status() == null ? Status.UNKNOWN : data.status();
        SimpleFeatureBuilder feature = new SimpleFeatureBuilder(DepositFeatures.SCHEMA);
        set(feature, DepositAttribute.ID, deposit.id().toString());
        set(feature, DepositAttribute.NAME_EN, data.names().preferred("en"));
        set(feature, DepositAttribute.NAME_RU, data.names().preferred("ru"));
        set(feature, DepositAttribute.STATUS, status.name());
        set(
                feature,
                DepositAttribute.DEPOSIT_TYPE,
                data.type() == null ? null : data.type().name());
        set(feature, DepositAttribute.ELEMENTS, Element.format(data.elements()));
        set(feature, DepositAttribute.PRECISION, LocationPrecision.UNLOCATED.name());
        set(feature, DepositAttribute.TONNAGE_MT, tonnageMt);
        set(
                feature,
                DepositAttribute.SIZE_CLASS,
                SizeClass.of(tonnageMt == null ? Double.NaN : tonnageMt).name());
        set(feature, DepositAttribute.REGIONS, statedRegion == null ? "" : "|" + statedRegion + "|");
        set(
                feature,
                DepositAttribute.DISAGREEMENTS,
                marks.disagreements(deposit.id().value()));
        origins(feature, marks.origins(deposit.id().value()));
        return feature.buildFeature(DepositFeatures.TYPE + "." + deposit.id());
    }

    private static void origins(SimpleFeatureBuilder feature, ClaimOrigins origins) {
        set(feature, DepositAttribute.EVIDENCE, OriginsText.list(origins.evidence()));
        set(feature, DepositAttribute.SOURCE_KINDS, OriginsText.list(origins.sourceKinds()));
        set(feature, DepositAttribute.SPEAKERS, OriginsText.list(origins.speakers()));
        set(feature, DepositAttribute.SAID_YEARS, OriginsText.list(origins.saidYears()));
        set(feature, DepositAttribute.HELD_YEARS, OriginsText.list(origins.heldYears()));
        boolean unsourced = origins.evidence().stream().allMatch(kind -> kind == EvidenceType.UNSOURCED);
        set(feature, DepositAttribute.UNSOURCED, unsourced);
    }

    private static void set(SimpleFeatureBuilder feature, DepositAttribute attribute, @Nullable Object value) {
        feature.set(attribute.attribute(), value);
    }
}
