package org.rareearthatlas.print;

import static org.rareearthatlas.print.SignPart.SOLID;
import static org.rareearthatlas.print.SignPart.circle;
import static org.rareearthatlas.print.SignPart.diamond;
import static org.rareearthatlas.print.SignPart.open;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.util.List;

/// The signs of deposits by their status, as the map on the screen draws them.
final class StatusSigns {

    private static final List<String> STATUSES =
            List.of("PRODUCER", "PAST_PRODUCER", "DEVELOPMENT", "PROSPECT", "OCCURRENCE", "UNKNOWN");

    /// A dotted ring with a question mark: nobody says.
    static final List<SignPart> UNKNOWN = List.of(
            new SignPart(circle(7), new Pen(Palette.LAND, Palette.TEXT, 1.9, List.of(0.1, 3.55))),
            new SignPart(question(), Pen.line(Palette.TEXT, 1.6)));

    static final SignScheme SCHEME = new SignScheme(
            "",
            List.of(
                    status("map.legendProducer", new SignPart(diamond(8), SOLID)),
                    status("map.legendPastProducer", open(diamond(6.6), 2.2)),
                    status(
                            "map.legendDevelopment",
                            open(circle(5.8), 2.4),
                            new SignPart(new Arc2D.Double(-5.8, -5.8, 11.6, 11.6, -90, 180, Arc2D.PIE), SOLID)),
                    status("map.legendProspect", open(circle(5.6), 2.8)),
                    status("map.legendOccurrence", open(circle(3.4), 2)),
                    status("map.legendUnknown", UNKNOWN.toArray(SignPart[]::new))),
            deposit -> {
                int known = STATUSES.indexOf(String.valueOf(deposit.getAttribute("status")));
                return known < 0 ? STATUSES.size() - 1 : known;
            });

    private StatusSigns() {}

    private static SignClass status(String key, SignPart... parts) {
        return new SignClass(key, List.of(), List.of(parts), 9.2, 0.74);
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
}
