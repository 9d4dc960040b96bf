package org.rareearthatlas.ogc;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.feature.simple.SimpleFeature;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.catalog.LayerName;
import org.rareearthatlas.geo.CrsReference;

/// The collections of the API, each over one layer of the catalog.
enum OgcCollection {
    DEPOSITS("deposits", LayerName.DEPOSIT, 0, "Point", null, Set.of("outline")),
    REGIONS("regions", LayerName.REGION, 0, "MultiPolygon", null, Set.of("label")),
    CLAIMS("claims", LayerName.CLAIM, 0.02, null, "validOn", Set.of()),
    COUNTRIES("countries", LayerName.LAND, 0.02, "MultiPolygon", null, Set.of()),
    PROVINCES("provinces", LayerName.UNIT, 0.004, "MultiPolygon", null, Set.of());

    private final String id;
    private final LayerName layer;
    private final double distanceDeg;
    private final @Nullable String geometryType;
    private final @Nullable String dateProperty;
    private final Set<String> hidden;

    OgcCollection(
            String id,
            LayerName layer,
            double distanceDeg,
            @Nullable String geometryType,
            @Nullable String dateProperty,
            Set<String> hidden) {
        this.id = id;
        this.layer = layer;
        this.distanceDeg = distanceDeg;
        this.geometryType = geometryType;
        this.dateProperty = dateProperty;
        this.hidden = hidden;
    }

    /// @throws OgcException when there is none
    static OgcCollection get(String id) {
        return find(id).orElseThrow(() -> OgcException.notFound("There is no collection \"" + id + "\"; there are "
                + String.join(
                        ", ", Arrays.stream(values()).map(OgcCollection::id).toList()) + "."));
    }

    static Optional<OgcCollection> find(String id) {
        return Arrays.stream(values())
                .filter(collection -> collection.id.equals(id))
                .findFirst();
    }

    static List<OgcCollection> listAll() {
        return List.of(values());
    }

    /// The name in addresses.
    String id() {
        return id;
    }

    LayerName layer() {
        return layer;
    }

    /// How coarse the geometry may be, in degrees; 0 for all there is.
    double distanceDeg() {
        return distanceDeg;
    }

    /// The reference systems it is offered in, CRS84 first. What reaches from pole to pole is offered in degrees
    /// alone: no projection on offer holds all of it.
    List<CrsReference> listSystems() {
        return hasPoles() ? CrsReference.listInDegrees() : CrsReference.listAll();
    }

    /// Whether it covers the whole world, poles included.
    boolean hasPoles() {
        return this == COUNTRIES || this == PROVINCES;
    }

    /// The type of geometry in GeoJSON; absent when features differ.
    Optional<String> findGeometryType() {
        return Optional.ofNullable(geometryType);
    }

    /// The property that the parameter `datetime` asks; absent when the features know no time.
    Optional<String> findDateProperty() {
        return Optional.ofNullable(dateProperty);
    }

    /// Whether an attribute of the layer is left out: the map's own second geometries.
    boolean isHidden(String attribute) {
        return hidden.contains(attribute);
    }

    /// Whether each feature has a number that never changes and is never given again, so that pages can go
    /// by it.
    boolean isNumbered() {
        return this == DEPOSITS || this == REGIONS || this == CLAIMS;
    }

    /// The number of a feature of a numbered collection.
    long number(SimpleFeature feature) {
        return this == REGIONS ? (Long) feature.getAttribute("regionId") : Long.parseLong(itemId(feature.getID()));
    }

    boolean isEditable() {
        return this == DEPOSITS;
    }

    /// The id of a feature in addresses: what stands behind the layer's name.
    String itemId(String featureId) {
        return featureId.substring(layer.typeName().length() + 1);
    }

    String featureId(String itemId) {
        return layer.typeName() + "." + itemId;
    }
}
