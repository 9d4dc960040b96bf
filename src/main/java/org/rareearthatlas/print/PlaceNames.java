package org.rareearthatlas.print;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.Set;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Coordinate;
import org.rareearthatlas.catalog.LayerName;

/// The names of countries, seas and cities that fit the scale.
final class PlaceNames {

    /// Coarsest metres a point at which a place of rank 1, 2, … is named.
    private static final double[] CITY_M = {6_000, 4_000, 2_500, 1_500, 900};

    private static final double[] AREA_M = {40_000, 14_000, 8_000, 4_500, 2_500};

    private final CatalogReader catalog;
    private final View view;
    private final NameLabels labels;
    private final SheetTexts texts;

    PlaceNames(CatalogReader catalog, View view, NameLabels labels, SheetTexts texts) {
        this.catalog = catalog;
        this.view = view;
        this.labels = labels;
        this.texts = texts;
    }

    void add() throws IOException {
        for (SimpleFeature place : catalog.list(LayerName.PLACE)) {
            int rank = place.getAttribute("rank") instanceof Integer known ? known : 5;
            boolean city = "city".equals(place.getAttribute("kind"));
            double[] limits = city ? CITY_M : AREA_M;
            if (view.mPerPt() <= limits[Math.clamp(rank, 1, limits.length) - 1]) {
                add(place, rank, city);
            }
        }
    }

    private void add(SimpleFeature place, int rank, boolean city) {
        Coordinate at = Ground.geometry(place).getCoordinate();
        Point2D point = view.toPt(at.x, at.y);
        labels.add(new NameLabels.Label(
                String.valueOf(place.getAttribute(texts.nameAttribute())),
                point,
                city ? 8 : Math.max(8, 11.5 - rank),
                Palette.QUIET,
                4 + rank / 10.0 + (Set.of("country").contains(String.valueOf(place.getAttribute("kind"))) ? 0 : 0.5),
                city ? 4 : 0,
                city));
    }
}
