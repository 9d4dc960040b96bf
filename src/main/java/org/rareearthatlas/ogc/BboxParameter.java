package org.rareearthatlas.ogc;

import java.util.ArrayList;
import java.util.List;
import org.geotools.api.filter.Filter;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.geo.CrsReference;

/// Reads the parameter `bbox` (OGC 17-069r4, 7.15.3): four numbers, or six with heights, which are left
/// out. A box in degrees whose west is greater than its east crosses 180°.
final class BboxParameter {

    private static final String REMEDY = "must be four finite numbers, minima before maxima, in the order of axes of"
            + " \"bbox-crs\": in degrees west,south,east,north, with six numbers also the heights";

    private BboxParameter() {}

    /// The features that share at least a point with the box.
    ///
    /// @throws OgcException when the text is no box, or it lies where the reference system does not reach
    static Filter parse(String text, CrsReference crs, OgcCollection collection) {
        Geometry area = area(numbers(text), crs);
        List<Filter> parts = new ArrayList<>();
        for (int i = 0; i < area.getNumGeometries(); i++) {
            parts.add(touches(area.getGeometryN(i), collection));
        }
        return parts.size() == 1 ? parts.getFirst() : OgcFilters.FACTORY.or(parts);
    }

    private static Filter touches(Geometry area, OgcCollection collection) {
        var geometry = OgcFilters.FACTORY.property(OgcFilters.GEOMETRY);
        boolean points = collection == OgcCollection.DEPOSITS;
        return points && area.isRectangle()
                ? OgcFilters.FACTORY.bbox(
                        geometry, new ReferencedEnvelope(area.getEnvelopeInternal(), DefaultGeographicCRS.WGS84))
                : OgcFilters.FACTORY.intersects(geometry, OgcFilters.FACTORY.literal(area));
    }

    private static Geometry area(double[] numbers, CrsReference crs) {
        int half = numbers.length / 2;
        try {
            return crs.boxToWgs84(numbers[0], numbers[1], numbers[half], numbers[half + 1]);
        } catch (IllegalArgumentException e) {
            throw OgcException.badParameter("bbox", REMEDY);
        }
    }

    private static double[] numbers(String text) {
        String[] parts = text.split(",", -1);
        if ((parts.length != 4 && parts.length != 6) || text.length() > 200) {
            throw OgcException.badParameter("bbox", REMEDY);
        }
        double[] numbers = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = number(parts[i].strip());
        }
        return numbers;
    }

    private static double number(String text) {
        if (!text.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?")
                || !Double.isFinite(Double.parseDouble(text))) {
            throw OgcException.badParameter("bbox", REMEDY);
        }
        return Double.parseDouble(text);
    }
}
