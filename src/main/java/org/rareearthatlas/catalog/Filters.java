package org.rareearthatlas.catalog;

import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// Makes filters on the geometry of a layer. A class of its own, so that GeoTools starts with the first question and
/// not
/// with the application.
final class Filters {

    static final FilterFactory FACTORY = CommonFactoryFinder.getFilterFactory();

    private Filters() {}

    /// Features whose box touches a box in degrees.
    static Filter bbox(Envelope boxWgs84) {
        return FACTORY.bbox(
                FACTORY.property(Schemas.GEOMETRY), new ReferencedEnvelope(boxWgs84, DefaultGeographicCRS.WGS84));
    }

    /// Features that share at least a point with a geometry in degrees.
    static Filter intersects(Geometry geometryWgs84) {
        return FACTORY.intersects(FACTORY.property(Schemas.GEOMETRY), FACTORY.literal(geometryWgs84));
    }
}
