package org.rareearthatlas.print;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.geotools.api.feature.simple.SimpleFeature;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.catalog.LayerName;

/// Land and water, and the lines upon them.
final class Ground {

    private static final Map<String, Pen> LINES = Map.of(
            "province", Pen.line(Palette.LINE, 0.5),
            "coast", Pen.line(Palette.COAST, 0.6),
            "international", Pen.line(Palette.BORDER, 0.8),
            "disputed", Pen.line(Palette.BORDER, 0.9, 4.0, 3.0));
    private static final List<String> ORDER = List.of("province", "coast", "international", "disputed");

    private final Canvas canvas;
    private final CatalogReader catalog;
    private final MapShapes shapes;

    Ground(Canvas canvas, CatalogReader catalog, MapShapes shapes) {
        this.canvas = canvas;
        this.catalog = catalog;
        this.shapes = shapes;
    }

    void drawAreas() throws IOException {
        // Lined in its own colour, so that no hairline shows between two countries.
        area(LayerName.LAND, Palette.LAND, Palette.LAND);
        area(LayerName.LAKE, Palette.SEA, Palette.WATER);
        area(LayerName.RIVER, null, Palette.WATER);
    }

    private void area(LayerName layer, @Nullable Color fill, Color line) throws IOException {
        for (SimpleFeature feature : catalog.list(layer)) {
            Path2D shape = shapes.of(geometry(feature));
            if (shapes.isSeen(shape)) {
                canvas.draw(shape, new Pen(fill, line, 0.5, List.of()));
            }
        }
    }

    /// Draws the lines above the areas of regions.
    ///
    /// @return the kinds of borders that were drawn
    List<String> drawBorders() throws IOException {
        List<SimpleFeature> borders = new ArrayList<>(catalog.list(LayerName.BOUNDARY));
        borders.sort(Comparator.comparingInt(border -> ORDER.indexOf(kind(border))));
        List<String> drawn = new ArrayList<>();
        for (SimpleFeature border : borders) {
            Pen pen = LINES.get(kind(border));
            Path2D shape = shapes.of(geometry(border));
            if (pen != null && shapes.isSeen(shape)) {
                canvas.draw(shape, pen);
                drawn.add(kind(border));
            }
        }
        return drawn.stream().distinct().toList();
    }

    static Pen border(String kind) {
        return LINES.getOrDefault(kind, Pen.line(Palette.BORDER, 0.8));
    }

    private static String kind(SimpleFeature border) {
        return String.valueOf(border.getAttribute("kind"));
    }

    static Geometry geometry(SimpleFeature feature) {
        return (Geometry) feature.getDefaultGeometry();
    }
}
