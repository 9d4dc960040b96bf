package org.rareearthatlas.print;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/// The signs of deposits by their status, as the map on the screen draws them.
final class DepositSigns {

    /// A shape around the origin, in points at scale 1.
    private record Part(Shape shape, Pen pen) {}

    private static final Pen SOLID = Pen.fill(Palette.TEXT);
    private static final List<String> STATUSES =
            List.of("PRODUCER", "PAST_PRODUCER", "DEVELOPMENT", "PROSPECT", "OCCURRENCE", "UNKNOWN");
    private static final Map<String, List<Part>> SIGNS = Map.of(
            "PRODUCER", List.of(new Part(diamond(8), SOLID)),
            "PAST_PRODUCER", List.of(open(diamond(6.6), 2.2)),
            "DEVELOPMENT",
                    List.of(
                            open(circle(5.8), 2.4),
                            new Part(new Arc2D.Double(-5.8, -5.8, 11.6, 11.6, -90, 180, Arc2D.PIE), SOLID)),
            "PROSPECT", List.of(open(circle(5.6), 2.8)),
            "OCCURRENCE", List.of(open(circle(3.4), 2)),
            "UNKNOWN",
                    List.of(
                            new Part(circle(7), new Pen(Palette.LAND, Palette.TEXT, 1.9, List.of(0.1, 3.55))),
                            new Part(question(), Pen.line(Palette.TEXT, 1.6))));
    private static final Part APPROXIMATE =
            new Part(circle(9.2), new Pen(Palette.LAND, Palette.TEXT, 1.4, List.of(3.0, 2.6)));
    private static final Part HIGHLIGHT = new Part(circle(12.5), Pen.line(Palette.ACCENT, 2.6));

    private DepositSigns() {}

    private static Part open(Shape shape, double widthPt) {
        return new Part(shape, new Pen(Palette.LAND, Palette.TEXT, widthPt, List.of()));
    }

    private static Shape circle(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    private static Shape diamond(double radius) {
        Path2D path = new Path2D.Double();
        path.moveTo(0, -radius);
        path.lineTo(radius, 0);
        path.lineTo(0, radius);
        path.lineTo(-radius, 0);
        path.closePath();
        return path;
    }

    private static Shape question() {
        Path2D path = new Path2D.Double();
        path.moveTo(-2, -1.6);
        path.curveTo(-2, -4.4, 2.2, -4.4, 2.2, -1.6);
        path.curveTo(2.2, 0, 0, 0, 0, 1.9);
        path.moveTo(0, 4.2);
        path.lineTo(0, 4.3);
        return path;
    }

    /// Those that a legend explains, in its order.
    static List<String> statuses() {
        return STATUSES;
    }

    static String known(String status) {
        return SIGNS.containsKey(status) ? status : "UNKNOWN";
    }

    /// @param approximate whether the place is known within a radius only
    static void draw(
            Canvas canvas,
            String status,
            boolean approximate,
            boolean highlighted,
            double xPt,
            double yPt,
            double scale)
            throws IOException {
        if (highlighted) {
            draw(canvas, HIGHLIGHT, xPt, yPt, scale);
        }
        if (approximate) {
            draw(canvas, APPROXIMATE, xPt, yPt, scale);
        }
        for (Part part : SIGNS.getOrDefault(known(status), List.of())) {
            draw(canvas, part, xPt, yPt, approximate ? scale * 0.74 : scale);
        }
    }

    /// The ring alone that means an approximate place.
    static void drawApproximate(Canvas canvas, double xPt, double yPt, double scale) throws IOException {
        draw(canvas, APPROXIMATE, xPt, yPt, scale);
        draw(canvas, new Part(circle(2.6), SOLID), xPt, yPt, scale);
    }

    /// Where there are very many.
    static void dot(Canvas canvas, double xPt, double yPt) throws IOException {
        draw(canvas, new Part(circle(1.1), SOLID), xPt, yPt, 1);
    }

    private static void draw(Canvas canvas, Part part, double xPt, double yPt, double scale) throws IOException {
        AffineTransform place = new AffineTransform(scale, 0, 0, scale, xPt, yPt);
        Pen pen = part.pen();
        canvas.draw(
                place.createTransformedShape(part.shape()),
                new Pen(
                        pen.fill(),
                        pen.line(),
                        pen.widthPt() * scale,
                        pen.dashPt().stream().map(length -> length * scale).toList()));
    }
}
