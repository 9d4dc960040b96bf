package org.rareearthatlas.print;

import static org.rareearthatlas.print.SignPart.circle;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.List;

/// Draws the signs of deposits.
final class DepositSigns {

    private static final SignPart HIGHLIGHT = new SignPart(circle(12.5), Pen.line(Palette.ACCENT, 2.6));

    private DepositSigns() {}

    /// @param approximate whether the place is known within a radius only
    static void draw(
            Canvas canvas,
            SignClass sign,
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
            draw(canvas, ring(sign.ringPt()), xPt, yPt, scale);
        }
        for (SignPart part : sign.parts()) {
            draw(canvas, part, xPt, yPt, approximate ? scale * sign.scaleInRing() : scale);
        }
    }

    /// The ring alone that means an approximate place.
    static void drawApproximate(Canvas canvas, double xPt, double yPt, double scale) throws IOException {
        draw(canvas, ring(9.2), xPt, yPt, scale);
        draw(canvas, new SignPart(circle(2.6), SignPart.SOLID), xPt, yPt, scale);
    }

    private static SignPart ring(double radiusPt) {
        return new SignPart(circle(radiusPt), new Pen(Palette.LAND, Palette.TEXT, 1.4, List.of(3.0, 2.6)));
    }

    /// Where there are very many.
    static void dot(Canvas canvas, double xPt, double yPt) throws IOException {
        draw(canvas, new SignPart(circle(1.1), SignPart.SOLID), xPt, yPt, 1);
    }

    private static void draw(Canvas canvas, SignPart part, double xPt, double yPt, double scale) throws IOException {
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
