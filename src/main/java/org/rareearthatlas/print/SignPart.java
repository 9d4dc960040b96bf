package org.rareearthatlas.print;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;

/// A part of a sign: a shape around the origin, in points at scale 1.
record SignPart(Shape shape, Pen pen) {

    static final Pen SOLID = Pen.fill(Palette.TEXT);

    /// Filled as the land, so that lines below do not run through it.
    static SignPart open(Shape shape, double widthPt) {
        return new SignPart(shape, new Pen(Palette.LAND, Palette.TEXT, widthPt, List.of()));
    }

    static Shape circle(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    static Shape diamond(double radius) {
        return polygon(0, -radius, radius, 0, 0, radius, -radius, 0);
    }

    /// @param xy x, y of each corner, y downwards
    static Shape polygon(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }
}
