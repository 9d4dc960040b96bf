package org.rareearthatlas.print;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The one typeface of printed maps: Liberation Sans, which PDFBox brings along, with Latin, Greek and Cyrillic. The
/// fonts of
/// the machine are never asked, so that a map looks the same everywhere, and also where there are none.
final class Letters {

    static final String FAMILY = "Liberation Sans";

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final char MISSING = '□';

    private final byte[] file;
    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;

    Letters() {
        try (InputStream in = PDDocument.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("PDFBox has no " + FILE);
            }
            file = in.readAllBytes();
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            glyphs = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The typeface as a TrueType file.
    InputStream file() {
        return new ByteArrayInputStream(file);
    }

    /// The text with a box for each sign that the typeface has not.
    String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints()
                .map(sign -> Character.isWhitespace(sign) ? ' ' : sign)
                .map(sign -> glyphs.getGlyphId(sign) == 0 ? MISSING : sign)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    double widthPt(String text, double sizePt) {
        double units = 0;
        for (int sign : text.codePoints().toArray()) {
            units += advance(glyphs.getGlyphId(sign));
        }
        return units / unitsPerEm * sizePt;
    }

    /// The text, cut with an ellipsis where it is wider than allowed.
    String within(String text, double sizePt, double widestPt) {
        String shown = text;
        while (shown.length() > 1 && widthPt(shown, sizePt) > widestPt) {
            int end = shown.offsetByCodePoints(shown.endsWith("…") ? shown.length() - 1 : shown.length(), -1);
            shown = shown.substring(0, end).stripTrailing() + "…";
        }
        return shown;
    }

    /// The outlines of the letters.
    Path2D outline(Words words) throws IOException {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double scale = words.sizePt() / unitsPerEm;
        double xPt = words.xPt();
        for (int sign : words.text().codePoints().toArray()) {
            int glyph = glyphs.getGlyphId(sign);
            if (font.getGlyph() != null && font.getGlyph().getGlyph(glyph) != null) {
                AffineTransform place = new AffineTransform(scale, 0, 0, -scale, xPt, words.yPt());
                outline.append(font.getGlyph().getGlyph(glyph).getPath().getPathIterator(place), false);
            }
            xPt += advance(glyph) * scale;
        }
        return outline;
    }

    private double advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
