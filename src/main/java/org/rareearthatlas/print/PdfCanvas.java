package org.rareearthatlas.print;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/// A page of PDF; the letters it needs are in it.
final class PdfCanvas implements Canvas {

    private static final int ROUND = 1;

    private final PDDocument document = new PDDocument();
    private final PDPageContentStream page;
    private final PDFont font;
    private final double heightPt;
    private final Map<List<Integer>, PDExtendedGraphicsState> states = new HashMap<>();

    PdfCanvas(SheetSize size, String title, Letters letters) throws IOException {
        heightPt = size.heightPt();
        PDPage sheet = new PDPage(new PDRectangle(size.widthPt(), size.heightPt()));
        document.addPage(sheet);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreator("Rare Earth Atlas");
        font = PDType0Font.load(document, letters.file(), true);
        page = new PDPageContentStream(document, sheet);
        page.setLineCapStyle(ROUND);
        page.setLineJoinStyle(ROUND);
    }

    @Override
    public void draw(Shape shape, Pen pen) throws IOException {
        page.saveGraphicsState();
        if (pen.fill() != null) {
            page.setNonStrokingColor(opaque(pen.fill()));
        }
        if (pen.line() != null) {
            page.setStrokingColor(opaque(pen.line()));
            page.setLineWidth((float) pen.widthPt());
            page.setLineDashPattern(dash(pen), 0);
        }
        opacity(pen);
        path(shape);
        if (pen.fill() != null && pen.line() != null) {
            page.fillAndStrokeEvenOdd();
        } else if (pen.fill() != null) {
            page.fillEvenOdd();
        } else {
            page.stroke();
        }
        page.restoreGraphicsState();
    }

    private static Color opaque(Color colour) {
        return new Color(colour.getRGB() & 0xFFFFFF);
    }

    private static float[] dash(Pen pen) {
        float[] dash = new float[pen.dashPt().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = pen.dashPt().get(i).floatValue();
        }
        return dash;
    }

    private void opacity(Pen pen) throws IOException {
        int fill = pen.fill() == null ? 255 : pen.fill().getAlpha();
        int line = pen.line() == null ? 255 : pen.line().getAlpha();
        page.setGraphicsStateParameters(states.computeIfAbsent(List.of(fill, line), key -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(fill / 255f);
            state.setStrokingAlphaConstant(line / 255f);
            return state;
        }));
    }

    private void path(Shape shape) throws IOException {
        float[] at = new float[6];
        float[] last = new float[2];
        for (PathIterator parts = shape.getPathIterator(null); !parts.isDone(); parts.next()) {
            switch (parts.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> page.moveTo(at[0], y(at[1]));
                case PathIterator.SEG_LINETO -> page.lineTo(at[0], y(at[1]));
                case PathIterator.SEG_QUADTO -> quadratic(last, at);
                case PathIterator.SEG_CUBICTO -> page.curveTo(at[0], y(at[1]), at[2], y(at[3]), at[4], y(at[5]));
                default -> page.closePath();
            }
            int end = parts.currentSegment(at) == PathIterator.SEG_CUBICTO
                    ? 4
                    : parts.currentSegment(at) == PathIterator.SEG_QUADTO ? 2 : 0;
            last = new float[] {at[end], at[end + 1]};
        }
    }

    /// PDF has cubic curves only.
    private void quadratic(float[] from, float[] at) throws IOException {
        page.curveTo(
                from[0] + (at[0] - from[0]) * 2 / 3,
                y(from[1] + (at[1] - from[1]) * 2 / 3),
                at[2] + (at[0] - at[2]) * 2 / 3,
                y(at[3] + (at[1] - at[3]) * 2 / 3),
                at[2],
                y(at[3]));
    }

    private float y(double yPt) {
        return (float) (heightPt - yPt);
    }

    @Override
    public void write(Words words) throws IOException {
        page.saveGraphicsState();
        if (words.halo() != null) {
            page.setStrokingColor(opaque(words.halo()));
            page.setLineWidth((float) Words.HALO_PT);
            page.setLineDashPattern(new float[0], 0);
            text(words, RenderingMode.STROKE);
        }
        page.setNonStrokingColor(opaque(words.colour()));
        text(words, RenderingMode.FILL);
        page.restoreGraphicsState();
    }

    private void text(Words words, RenderingMode mode) throws IOException {
        page.beginText();
        page.setFont(font, (float) words.sizePt());
        page.setRenderingMode(mode);
        page.newLineAtOffset((float) words.xPt(), y(words.yPt()));
        page.showText(words.text());
        page.endText();
    }

    @Override
    public void clip(Shape shape) throws IOException {
        page.saveGraphicsState();
        path(shape);
        page.clipEvenOdd();
    }

    @Override
    public void unclip() throws IOException {
        page.restoreGraphicsState();
    }

    @Override
    public void finish(OutputStream out) throws IOException {
        page.close();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        document.close();
        bytes.writeTo(out);
    }
}
