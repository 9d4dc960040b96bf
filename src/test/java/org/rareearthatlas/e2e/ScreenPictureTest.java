package org.rareearthatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenPictureTest {

    @TempDir
    private Path folder;

    private int pictures;

    private ScreenPicture picture(int widthPx, Consumer<Graphics2D> draw) throws IOException {
        BufferedImage image = new BufferedImage(widthPx, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, widthPx, 400);
        graphics.setColor(Color.BLACK);
        draw.accept(graphics);
        graphics.dispose();
        Path file = folder.resolve(pictures++ + ".png");
        ImageIO.write(image, "png", file.toFile());
        return ScreenPicture.read(file);
    }

    @Test
    void tellsWhatIsNewButNotWhatIsSmoothedOtherwise() throws IOException {
        ScreenPicture line = picture(400, g -> g.fillRect(100, 100, 200, 16));
        assertThat(line.shareUnlike(line)).isZero();
        assertThat(line.shareUnlike(picture(400, g -> {
                    g.fillRect(100, 100, 200, 16);
                    g.setColor(new Color(0xF4F4F4));
                    g.drawRect(99, 99, 201, 17);
                })))
                .isZero();
        assertThat(line.shareUnlike(picture(400, g -> g.fillRect(100, 140, 200, 16))))
                .isBetween(0.05, 0.07);
        assertThat(line.shareUnlike(picture(392, g -> {}))).isEqualTo(1);
    }
}
