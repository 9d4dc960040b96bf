package org.rareearthatlas.print;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Explains every sign of the map that was drawn, and none that was not: in rows, from left to right.
final class Legend {

    private static final double ROW_PT = 15;
    private static final double SIZE_PT = 9;
    private static final double SIGN_PT = 18;
    private static final double GAP_PT = 16;
    private static final Map<String, String> BORDER_KEYS = Map.of(
            "international", "map.legendInternational",
            "province", "map.legendProvince",
            "disputed", "map.legendDisputedBorder");

    /// Draws a sign around the middle of its place.
    private interface Sign {
        void draw(double xPt, double yPt) throws IOException;
    }

    /// @param sign null for words alone
    private record Entry(String text, @Nullable Sign sign) {

        double signPt() {
            return sign == null ? 0 : SIGN_PT + 4;
        }
    }

    private final Canvas canvas;
    private final Letters letters;
    private final SheetTexts texts;
    private final List<Entry> entries = new ArrayList<>();

    Legend(Canvas canvas, Letters letters, SheetTexts texts, MapDrawing map, RegionAreas areas) {
        this.canvas = canvas;
        this.letters = letters;
        this.texts = texts;
        addRegions(map, areas);
        addDeposits(map);
        BORDER_KEYS.forEach((kind, key) -> {
            if (map.borders().contains(kind)) {
                add(key, (x, y) -> canvas.draw(new Line2D.Double(x - 8, y, x + 8, y), Ground.border(kind)));
            }
        });
    }

    private void addRegions(MapDrawing map, RegionAreas areas) {
        map.looks()
                .forEach(look ->
                        add(look.key(), (x, y) -> areas.sample(look, new Rectangle2D.Double(x - 7, y - 4.5, 14, 9))));
    }

    private void addDeposits(MapDrawing map) {
        if (!map.signsKey().isEmpty()) {
            entries.add(new Entry(texts.text(map.signsKey()) + ":", null));
        }
        for (SignClass sign : map.signs()) {
            entries.add(new Entry(
                    texts.text(sign.key(), sign.values().toArray()),
                    (x, y) -> DepositSigns.draw(canvas, sign, false, false, x, y, MapDrawing.SIGN_SCALE)));
        }
        if (map.hasApproximatePlaces()) {
            add("print.approximatePlace", (x, y) -> DepositSigns.drawApproximate(canvas, x, y, 0.62));
        }
        if (map.depositCount() > MapDrawing.MOST_SIGNS) {
            add("print.dot", (x, y) -> DepositSigns.dot(canvas, x, y));
        }
    }

    private void add(String key, Sign sign) {
        entries.add(new Entry(texts.text(key), sign));
    }

    void draw(Rectangle2D boxPt) throws IOException {
        double y = boxPt.getY() + ROW_PT / 2;
        for (List<Entry> row : layOut(boxPt.getWidth())) {
            double x = boxPt.getX();
            for (Entry entry : row) {
                Sign sign = entry.sign();
                if (sign != null) {
                    sign.draw(x + SIGN_PT / 2, y);
                }
                canvas.write(
                        new Words(entry.text(), x + entry.signPt(), y + SIZE_PT * 0.34, SIZE_PT, Palette.TEXT, null));
                x += widthPt(entry);
            }
            y += ROW_PT;
        }
    }

    private List<List<Entry>> layOut(double widthPt) {
        List<List<Entry>> rows = new ArrayList<>();
        double left = 0;
        for (Entry entry : entries) {
            if (rows.isEmpty() || left < widthPt(entry) - GAP_PT) {
                rows.add(new ArrayList<>());
                left = widthPt;
            }
            rows.getLast().add(entry);
            left -= widthPt(entry);
        }
        return rows;
    }

    private double widthPt(Entry entry) {
        return entry.signPt() + letters.widthPt(entry.text(), SIZE_PT) + GAP_PT;
    }
}
