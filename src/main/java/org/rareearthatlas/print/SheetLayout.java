package org.rareearthatlas.print;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.rareearthatlas.catalog.AtlasDataStore;

/// Puts the parts of a sheet in their places: the title above, the map, below it the legend and where all this is from.
final class SheetLayout {

    private static final double MARGIN_PT = 24;
    private static final double TITLE_PT = 30;
    private static final double SIZE_PT = 20;
    private static final double LEGEND_PT = 34;
    /// Steps of a figure take a row more.
    private static final double MORE_LEGEND_PT = 15;

    private static final double NOTES_PT = 28;
    private static final double NOTE_PT = 8;

    private final MapSheet sheet;
    private final Canvas canvas;
    private final Letters letters;
    private final SheetTexts texts;
    private final double width;

    SheetLayout(MapSheet sheet, Canvas canvas, Letters letters, SheetTexts texts) {
        this.sheet = sheet;
        this.canvas = canvas;
        this.letters = letters;
        this.texts = texts;
        width = sheet.size().widthPt() - 2 * MARGIN_PT;
    }

    void draw(AtlasDataStore catalog) throws IOException {
        double top = MARGIN_PT + (sheet.title().isEmpty() ? 0 : TITLE_PT);
        double legendPt = LEGEND_PT + (sheet.look().isStatus() ? 0 : MORE_LEGEND_PT);
        double bottom = sheet.size().heightPt() - MARGIN_PT - NOTES_PT - legendPt;
        Rectangle2D frame = new Rectangle2D.Double(MARGIN_PT, top, width, bottom - top);
        View view = View.of(sheet, frame);
        NameLabels labels = new NameLabels(canvas, letters, frame);
        MapDrawing map = new MapDrawing(sheet, view, canvas, new CatalogReader(catalog, view), labels, texts);
        title();
        map.draw();
        new ScaleBar(canvas, letters, texts).draw(view);
        canvas.draw(frame, Pen.line(Palette.COAST, 0.8));
        Legend legend = new Legend(canvas, letters, texts, map, new RegionAreas(canvas, new MapShapes(view)));
        legend.draw(new Rectangle2D.Double(MARGIN_PT, bottom + 6, width, legendPt));
        notes(map);
    }

    private void title() throws IOException {
        if (!sheet.title().isEmpty()) {
            String shown = letters.within(letters.printable(sheet.title()), SIZE_PT, width);
            canvas.write(new Words(shown, MARGIN_PT, MARGIN_PT + SIZE_PT * 0.8, SIZE_PT, Palette.TEXT, null));
        }
    }

    /// Two lines: where the same is found and when it was drawn; the projection and whose data the ground is.
    private void notes(MapDrawing map) throws IOException {
        double base = sheet.size().heightPt() - MARGIN_PT;
        note(texts.text("app.title") + " · " + texts.date(sheet.date()) + " · " + sheet.address(), base - 12);
        String drawn = map.depositCount() > MapDrawing.MOST_DOTS
                ? texts.text("print.notAll", MapDrawing.MOST_DOTS, map.depositCount()) + " · "
                : "";
        note(
                drawn + texts.text("map.projection." + sheet.projection().key()) + " · "
                        + texts.text("print.attribution"),
                base);
    }

    private void note(String text, double base) throws IOException {
        String shown = letters.within(letters.printable(text), NOTE_PT, width);
        canvas.write(new Words(shown, MARGIN_PT, base, NOTE_PT, Palette.QUIET, null));
    }
}
