package org.rareearthatlas.catalog;

import java.util.List;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// Makes filters on the geometry of a layer. A class of its own, so that GeoTools starts with the first question and
/// not with the application.
public final class Filters {

    public static final FilterFactory FACTORY = CommonFactoryFinder.getFilterFactory();

    private Filters() {}

    /// Features whose box touches a box in degrees.
    static Filter bbox(Envelope boxWgs84) {
        return FACTORY.bbox(
                FACTORY.property(Schemas.GEOMETRY), new ReferencedEnvelope(boxWgs84, DefaultGeographicCRS.WGS84));
    }

    /// Features whose box touches one of the boxes in degrees.
    ///
    /// @param boxesWgs84 not empty
    public static Filter touching(List<Envelope> boxesWgs84) {
        List<Filter> boxes = boxesWgs84.stream().map(Filters::bbox).toList();
        return boxes.size() == 1 ? boxes.getFirst() : FACTORY.or(boxes);
    }

    /// Features that share at least a point with a geometry in degrees.
    public static Filter intersects(Geometry geometryWgs84) {
        return FACTORY.intersects(FACTORY.property(Schemas.GEOMETRY), FACTORY.literal(geometryWgs84));
    }
}
