package org.rareearthatlas.print;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;

/// The areas of regions: filled within an exact or approximate border, hatched without a line where there is no one
/// border,
/// dashed where it is disputed.
final class RegionAreas {

    private static final double HATCH_PT = 6;

    private final Canvas canvas;
    private final MapShapes shapes;

    RegionAreas(Canvas canvas, MapShapes shapes) {
        this.canvas = canvas;
        this.shapes = shapes;
    }

    /// How an area is drawn; what the legend explains.
    enum Look {
        EXACT("map.legendRegion"),
        APPROXIMATE("map.legendApproximateExtent"),
        VAGUE("map.legendVague"),
        DISPUTED("map.legendDisputedArea"),
        /// Of a country only the highlighted one is drawn.
        COUNTRY("map.kindCountry"),
        PLACE("map.legendPlace");

        private final String key;

        Look(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }

        static Look of(SimpleFeature region) {
            return switch (String.valueOf(region.getAttribute("kind"))) {
                case "COUNTRY" -> COUNTRY;
                case "PLACE" -> PLACE;
                case "DISPUTED_AREA" -> DISPUTED;
                default ->
                    switch (String.valueOf(region.getAttribute("extent"))) {
                        case "VAGUE" -> VAGUE;
                        case "APPROXIMATE" -> APPROXIMATE;
                        default -> EXACT;
                    };
            };
        }
    }

    void fill(SimpleFeature region, boolean highlighted) throws IOException {
        draw(shapes.of(Ground.geometry(region)), Look.of(region), highlighted, true);
    }

    void line(SimpleFeature region, boolean highlighted) throws IOException {
        draw(shapes.of(Ground.geometry(region)), Look.of(region), highlighted, false);
    }

    /// The legend's sample.
    void sample(Look look, Rectangle2D boxPt) throws IOException {
        draw(boxPt, look, false, true);
        draw(boxPt, look, false, false);
    }

    private void draw(Shape shape, Look look, boolean highlighted, boolean areas) throws IOException {
        if (shape.getBounds2D().isEmpty()) {
            return;
        }
        if (areas) {
            area(shape, look, highlighted);
        } else if (look != Look.VAGUE) {
            canvas.draw(shape, pen(look, highlighted));
        }
    }

    private void area(Shape shape, Look look, boolean highlighted) throws IOException {
        Color colour = look == Look.DISPUTED ? Palette.DISPUTED : Palette.REGION;
        double share = look == Look.VAGUE ? 0.13 : look == Look.DISPUTED ? 0.17 : 0.27;
        canvas.draw(shape, Pen.fill(Palette.alpha(colour, highlighted ? share * 1.7 : share)));
        if (look == Look.VAGUE) {
            hatch(shape, Palette.alpha(Palette.REGION, highlighted ? 0.8 : 0.62));
        }
    }

    private void hatch(Shape shape, Color colour) throws IOException {
        canvas.clip(shape);
        Rectangle2D box = shape.getBounds2D();
        Path2D lines = new Path2D.Double();
        double first = Math.floor((box.getMinX() - box.getMaxY()) / HATCH_PT) * HATCH_PT;
        for (double start = first; start < box.getMaxX() - box.getMinY(); start += HATCH_PT) {
            lines.append(
                    new Line2D.Double(start + box.getMinY(), box.getMinY(), start + box.getMaxY(), box.getMaxY()),
                    false);
        }
        canvas.draw(lines, Pen.line(colour, 1.3));
        canvas.unclip();
    }

    private static Pen pen(Look look, boolean highlighted) {
        double width = highlighted ? 2 : 1.1;
        if (look == Look.DISPUTED) {
            return new Pen(null, Palette.DISPUTED, width + 0.3, List.of(4.5, 3.5));
        }
        Color colour = highlighted ? Palette.ACCENT : Palette.REGION;
        List<Double> dash = look == Look.APPROXIMATE ? List.of(0.1, width * 2.6) : List.of();
        return new Pen(null, colour, width, dash);
    }
}
