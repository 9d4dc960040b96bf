package org.rareearthatlas.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/// A picture in pixels. Letters are drawn as shapes, so that Java needs no fonts of the machine.
final class ImageCanvas implements Canvas {

    private final BufferedImage image;
    private final Graphics2D graphics;
    private final Letters letters;
    private final Deque<List<Shape>> clips = new ArrayDeque<>();

    ImageCanvas(SheetSize size, String title, Letters letters) {
        this.letters = letters;
        double scale = size.pixelsPerPoint();
        image = new BufferedImage(
                (int) Math.round(size.widthPt() * scale),
                (int) Math.round(size.heightPt() * scale),
                BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Palette.PAPER);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
    }

    @Override
    public void draw(Shape shape, Pen pen) {
        if (pen.fill() != null) {
            graphics.setColor(pen.fill());
            graphics.fill(shape);
        }
        if (pen.line() != null) {
            line(shape, pen.line(), pen.widthPt(), pen.dashPt());
        }
    }

    private void line(Shape shape, Color line, double widthPt, List<Double> dashPt) {
        float @Nullable [] dash = dashPt.isEmpty() ? null : new float[dashPt.size()];
        for (int i = 0; dash != null && i < dash.length; i++) {
            dash[i] = dashPt.get(i).floatValue();
        }
        graphics.setColor(line);
        graphics.setStroke(
                new BasicStroke((float) widthPt, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, dash, 0));
        graphics.draw(shape);
    }

    @Override
    public void write(Words words) throws IOException {
        Shape outline = letters.outline(words);
        if (words.halo() != null) {
            line(outline, words.halo(), Words.HALO_PT, List.of());
        }
        graphics.setColor(words.colour());
        graphics.fill(outline);
    }

    @Override
    public void clip(Shape shape) {
        Shape before = graphics.getClip();
        clips.push(before == null ? List.of() : List.of(before));
        graphics.clip(shape);
    }

    @Override
    public void unclip() {
        List<Shape> before = clips.pop();
        graphics.setClip(before.isEmpty() ? null : before.getFirst());
    }

    @Override
    public void finish(OutputStream out) throws IOException {
        graphics.dispose();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", stream);
        }
    }
}
