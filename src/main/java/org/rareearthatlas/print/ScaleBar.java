package org.rareearthatlas.print;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;

/// A round distance that is true in the middle of the map, and the way north where it is not up.
final class ScaleBar {

    private static final double WIDEST_PT = 110;
    private static final double SLANT_DEG = 3;

    private final Canvas canvas;
    private final Letters letters;
    private final SheetTexts texts;

    ScaleBar(Canvas canvas, Letters letters, SheetTexts texts) {
        this.canvas = canvas;
        this.letters = letters;
        this.texts = texts;
    }

    /// The longest of 1, 2 or 5 times a power of ten that is at most the limit.
    static double roundM(double limitM) {
        double power = Math.pow(10, Math.floor(Math.log10(limitM)));
        return power * (limitM >= 5 * power ? 5 : limitM >= 2 * power ? 2 : 1);
    }

    /// Draws in the lower right corner of the map.
    void draw(View view) throws IOException {
        Rectangle2D frame = view.framePt();
        double right = frame.getMaxX() - 10;
        double base = frame.getMaxY() - 10;
        var trueM = view.findTrueMPerPt().filter(metres -> metres > 0);
        if (trueM.isPresent()) {
            double metres = roundM(trueM.get() * WIDEST_PT);
            bar(right, base, metres / trueM.get(), distance(metres));
        }
        var north = view.findNorthDeg().filter(degrees -> Math.abs(degrees) >= SLANT_DEG);
        if (north.isPresent()) {
            arrow(right - WIDEST_PT - 22, base - 8, north.get());
        }
    }

    private String distance(double metres) {
        return metres >= 1_000
                ? texts.number(metres / 1_000) + " " + texts.text("map.unitKilometres")
                : texts.number(metres) + " " + texts.text("map.unitMetres");
    }

    private void bar(double right, double base, double widthPt, String text) throws IOException {
        Path2D bar = new Path2D.Double();
        bar.moveTo(right - widthPt, base - 4);
        bar.lineTo(right - widthPt, base);
        bar.lineTo(right, base);
        bar.lineTo(right, base - 4);
        canvas.draw(bar, Pen.line(Palette.LAND, 3.2));
        canvas.draw(bar, Pen.line(Palette.QUIET, 1.2));
        double start = right - widthPt / 2 - letters.widthPt(text, 9) / 2;
        canvas.write(new Words(text, start, base - 5.5, 9, Palette.QUIET, Palette.LAND));
    }

    private void arrow(double x, double y, double northDeg) throws IOException {
        var turn = java.awt.geom.AffineTransform.getTranslateInstance(x, y);
        turn.rotate(Math.toRadians(northDeg));
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(0, -9);
        arrow.lineTo(4.5, 7);
        arrow.lineTo(0, 4);
        arrow.lineTo(-4.5, 7);
        arrow.closePath();
        canvas.draw(turn.createTransformedShape(arrow), new Pen(Palette.QUIET, Palette.LAND, 1, java.util.List.of()));
        String letter = texts.text("map.northLetter");
        canvas.write(new Words(letter, x - letters.widthPt(letter, 8) / 2 - 12, y + 3, 8, Palette.QUIET, Palette.LAND));
    }
}
