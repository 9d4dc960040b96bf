package org.rareearthatlas.print;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import org.rareearthatlas.catalog.AtlasDataStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Draws a map on a sheet, with its title, legend, scale, date and attribution, from the same catalog as the map on the
/// screen.
@Component
public class MapPrinter {

    /// A picture takes some megabytes and a second of one core; more at once would hold up everyone else.
    private static final int AT_ONCE = 2;

    private final ObjectProvider<AtlasDataStore> catalog;
    private final Semaphore room = new Semaphore(AT_ONCE);

    MapPrinter(ObjectProvider<AtlasDataStore> catalog) {
        this.catalog = catalog;
    }

    /// Writes the map; the stream stays open, and nothing is written when drawing fails.
    public void print(MapSheet sheet, PrintFormat format, OutputStream out) throws IOException {
        room.acquireUninterruptibly();
        try {
            Letters letters = new Letters();
            SheetTexts texts = new SheetTexts(sheet.locale());
            String title = sheet.title().isEmpty() ? texts.text("app.title") : sheet.title();
            Canvas canvas = format.open(sheet.size(), title, letters);
            canvas.draw(
                    new Rectangle2D.Double(
                            0, 0, sheet.size().widthPt(), sheet.size().heightPt()),
                    Pen.fill(Palette.PAPER));
            new SheetLayout(sheet, canvas, letters, texts).draw(catalog.getObject());
            canvas.finish(out);
        } finally {
            room.release();
        }
    }
}
