package org.rareearthatlas.region;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.envers.AuditJoinTable;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.NullUnmarked;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.rareearthatlas.geo.Geodesic;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.text.LocalNames;

@Entity
@Table(name = "region")
@Audited
@NullUnmarked
class RegionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "region_seq")
    @SequenceGenerator(name = "region_seq", sequenceName = "region_seq", allocationSize = 1)
    private Long id;

    @Version
    @NotAudited
    private int version;

    private String slug;

    @Enumerated(EnumType.STRING)
    private RegionKind kind;

    @Enumerated(EnumType.STRING)
    private Extent extent;

    private String countryCodes;
    private String unitCodes;
    private String gazetteerId;

    @ElementCollection
    @CollectionTable(name = "region_name", joinColumns = @JoinColumn(name = "region_id"))
    @OrderColumn(name = "position")
    @AuditJoinTable(name = "region_name_aud")
    @BatchSize(size = 100)
    private List<RegionNameEmbeddable> names = new ArrayList<>();

    private String recognisedCountryCode;
    private String claimedByCountryCode;
    private Integer claimedSinceYear;
    private String disputeNoteEn;
    private String disputeNoteRu;
    private String noteEn;
    private String noteRu;
    private double areaKm2;
    private double labelLonDeg;
    private double labelLatDeg;

    @NotAudited
    private String searchText;

    void apply(RegionData data) {
        slug = data.slug();
        kind = data.kind();
        extent = data.extent();
        countryCodes = String.join(",", data.countryCodes());
        unitCodes = String.join(",", data.unitCodes());
        gazetteerId = data.point() == null ? null : data.point().gazetteerId();
        applyNames(data.names());
        searchText = data.names().searchText();
        applyDispute(data.dispute());
        noteEn = data.noteEn();
        noteRu = data.noteRu();
    }

    /// A list that is emptied and filled again counts as changed, even with the same names.
    private void applyNames(LocalNames localNames) {
        List<RegionNameEmbeddable> given =
                localNames.all().stream().map(RegionNameEmbeddable::of).toList();
        if (!given.equals(List.copyOf(names))) {
            names.clear();
            names.addAll(given);
        }
    }

    private void applyDispute(Dispute dispute) {
        recognisedCountryCode = dispute == null ? null : dispute.recognisedCountryCode();
        claimedByCountryCode = dispute == null ? null : dispute.claimedByCountryCode();
        claimedSinceYear = dispute == null ? null : dispute.sinceYear();
        disputeNoteEn = dispute == null ? null : dispute.noteEn();
        disputeNoteRu = dispute == null ? null : dispute.noteRu();
    }

    /// Takes what is said of the polygons, or of a point; they themselves are kept in [RegionOutlineEntity].
    void measure(Geometry geometry) {
        areaKm2 = Geodesic.areaKm2(geometry);
        Point label = geometry instanceof Point point ? point : LabelPoint.of(geometry);
        labelLonDeg = label.getX();
        labelLatDeg = label.getY();
    }

    Region toRegion() {
        return new Region(
                new RegionId(id),
                version,
                new RegionData(
                        slug,
                        kind,
                        extent,
                        List.of(countryCodes.split(",")),
                        unitCodes.isEmpty() ? List.of() : List.of(unitCodes.split(",")),
                        gazetteerId == null ? null : new PointPlace(labelPoint(), gazetteerId),
                        new LocalNames(names.stream()
                                .map(RegionNameEmbeddable::toLocalName)
                                .toList()),
                        toDispute(),
                        noteEn,
                        noteRu),
                areaKm2,
                labelPoint());
    }

    private LonLat labelPoint() {
        return new LonLat(labelLonDeg, labelLatDeg);
    }

    private Dispute toDispute() {
        return recognisedCountryCode == null
                ? null
                : new Dispute(
                        recognisedCountryCode, claimedByCountryCode, claimedSinceYear, disputeNoteEn, disputeNoteRu);
    }

    int version() {
        return version;
    }

    boolean hasShapeOf(RegionData data) {
        PointPlace point = data.point();
        return unitCodes.equals(String.join(",", data.unitCodes()))
                && (point == null || point.point().equals(labelPoint()));
    }
}
