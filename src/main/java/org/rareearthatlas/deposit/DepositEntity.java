package org.rareearthatlas.deposit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.envers.AuditJoinTable;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.NullUnmarked;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.PrecisionModel;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.text.LocalNames;

@Entity
@Table(name = "deposit")
@Audited
@NullUnmarked
class DepositEntity {

    private static final GeometryFactory WGS84 = new GeometryFactory(new PrecisionModel(), 4326);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "deposit_seq")
    @SequenceGenerator(name = "deposit_seq", sequenceName = "deposit_seq", allocationSize = 50)
    private Long id;

    @Version
    @NotAudited
    private int version;

    private boolean deleted;

    @ElementCollection
    @CollectionTable(name = "deposit_name", joinColumns = @JoinColumn(name = "deposit_id"))
    @OrderColumn(name = "position")
    @AuditJoinTable(name = "deposit_name_aud")
    @BatchSize(size = 500)
    private List<DepositNameEmbeddable> names = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private LocationPrecision locationPrecision;

    private Point point;
    private Geometry outline;

    @Column(name = "radius_m")
    private Double radiusM;

    private Long statedRegionId;
    private String elements;
    private String byProducts;

    @Enumerated(EnumType.STRING)
    private DepositType depositType;

    @Enumerated(EnumType.STRING)
    private Status status;

    private Double tonnageMt;
    private Double gradePercentTreo;
    private Double containedReoMt;

    @Enumerated(EnumType.STRING)
    private ResourceCode resourceCode;

    private LocalDate resourceOn;
    private String notes;

    @NotAudited
    private String searchText;

    void apply(DepositData data) {
        applyNames(data.names());
        searchText = data.names().searchText();
        elements = Element.format(
                data.elements().stream().filter(Element::isRareEarth).toList());
        byProducts = Element.format(data.elements().stream()
                .filter(element -> !element.isRareEarth())
                .toList());
        depositType = data.type();
        status = data.status();
        notes = data.notes();
        applyLocation(data.location());
        applyResource(data.resource());
    }

    /// A list that is emptied and filled again counts as changed, even with the same names.
    private void applyNames(LocalNames localNames) {
        List<DepositNameEmbeddable> given =
                localNames.all().stream().map(DepositNameEmbeddable::of).toList();
        if (!given.equals(List.copyOf(names))) {
            names.clear();
            names.addAll(given);
        }
    }

    private void applyLocation(DepositLocation location) {
        locationPrecision = location.precision();
        LonLat place = location.point();
        point = place == null ? null : WGS84.createPoint(new Coordinate(place.lonDeg(), place.latDeg()));
        outline = location.outline();
        radiusM = location.radiusM();
        statedRegionId =
                location.statedRegion() == null ? null : location.statedRegion().value();
    }

    private void applyResource(Resource resource) {
        tonnageMt = resource.tonnageMt();
        gradePercentTreo = resource.gradePercentTreo();
        containedReoMt = resource.containedReoMt();
        resourceCode = resource.code();
        resourceOn = resource.asOf();
    }

    Deposit toDeposit() {
        return new Deposit(
                new DepositId(id),
                version,
                new DepositData(
                        new LocalNames(names.stream()
                                .map(DepositNameEmbeddable::toLocalName)
                                .toList()),
                        toLocation(),
                        Element.parse(elements + "," + byProducts),
                        depositType,
                        status,
                        new Resource(tonnageMt, gradePercentTreo, containedReoMt, resourceCode, resourceOn),
                        notes));
    }

    private DepositLocation toLocation() {
        return new DepositLocation(
                locationPrecision,
                point == null ? null : new LonLat(point.getX(), point.getY()),
                radiusM,
                outline,
                statedRegionId == null ? null : new RegionId(statedRegionId));
    }

    /// Itself, with its names read: a past state is only complete while its session is open.
    DepositEntity read() {
        names.size();
        return this;
    }

    int version() {
        return version;
    }

    boolean isDeleted() {
        return deleted;
    }

    void setDeleted(boolean deleted) {
        this.deleted = deleted;
    }
}
