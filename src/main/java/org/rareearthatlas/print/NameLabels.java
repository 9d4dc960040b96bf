package org.rareearthatlas.print;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Names on the map: the more important one first, each only where it covers no other and lies within the frame.
final class NameLabels {

    private static final double ASCENT = 0.78;
    private static final double DESCENT = 0.24;
    private static final double GAP_PT = 2;

    /// A name that waits for its place.
    ///
    /// @param rank the lower, the more important
    /// @param besidePt how far beside the point it stands; 0 for a name that is centred on its point
    /// @param dotted whether the point is marked by a dot
    record Label(String text, Point2D at, double sizePt, Color colour, double rank, double besidePt, boolean dotted) {}

    private final Canvas canvas;
    private final Letters letters;
    private final Rectangle2D framePt;
    private final List<Label> labels = new ArrayList<>();
    private final List<Rectangle2D> taken = new ArrayList<>();

    NameLabels(Canvas canvas, Letters letters, Rectangle2D framePt) {
        this.canvas = canvas;
        this.letters = letters;
        this.framePt = framePt;
    }

    void add(Label label) {
        if (framePt.contains(label.at())) {
            labels.add(label);
        }
    }

    /// Keeps names away from what is drawn here.
    void keepFree(Point2D at, double radiusPt) {
        taken.add(new Rectangle2D.Double(at.getX() - radiusPt, at.getY() - radiusPt, 2 * radiusPt, 2 * radiusPt));
    }

    void draw() throws IOException {
        labels.sort(Comparator.comparingDouble(Label::rank));
        for (Label label : labels) {
            place(label);
        }
    }

    private void place(Label label) throws IOException {
        String text = letters.printable(label.text());
        double width = letters.widthPt(text, label.sizePt());
        for (Point2D start : starts(label, width)) {
            Rectangle2D box = new Rectangle2D.Double(
                    start.getX() - GAP_PT,
                    start.getY() - ASCENT * label.sizePt() - 1,
                    width + 2 * GAP_PT,
                    (ASCENT + DESCENT) * label.sizePt() + 2);
            if (framePt.contains(box) && taken.stream().noneMatch(box::intersects)) {
                taken.add(box);
                if (label.dotted()) {
                    DepositSigns.dot(canvas, label.at().getX(), label.at().getY());
                }
                canvas.write(new Words(text, start.getX(), start.getY(), label.sizePt(), label.colour(), Palette.LAND));
                return;
            }
        }
    }

    /// Where the base line may begin: beside the sign on the right or left, above, below; or centred.
    private static List<Point2D> starts(Label label, double width) {
        double x = label.at().getX();
        double middle = label.at().getY() + label.sizePt() * 0.34;
        double beside = label.besidePt();
        if (beside == 0) {
            return List.of(
                    new Point2D.Double(x - width / 2, middle),
                    new Point2D.Double(x - width / 2, middle + label.sizePt() * 1.4),
                    new Point2D.Double(x - width / 2, middle - label.sizePt() * 1.4));
        }
        return List.of(
                new Point2D.Double(x + beside, middle),
                new Point2D.Double(x - beside - width, middle),
                new Point2D.Double(x - width / 2, label.at().getY() - beside),
                new Point2D.Double(x - width / 2, label.at().getY() + beside + label.sizePt() * ASCENT));
    }
}
