package org.rareearthatlas.e2e;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;

/// A picture of a screen that can be compared with another: square by square by its mean colour, so that the smoothing
/// of letters and lines makes no difference.
final class ScreenPicture {

    private static final int SQUARE_PX = 8;

    /// Of 255 in one of the colours.
    private static final double UNLIKE = 14;

    private final BufferedImage image;

    private ScreenPicture(BufferedImage image) {
        this.image = image;
    }

    static ScreenPicture read(Path png) throws IOException {
        return new ScreenPicture(Objects.requireNonNull(ImageIO.read(png.toFile()), png::toString));
    }

    /// From 0, all alike, to 1; 1 when one has another size.
    double shareUnlike(ScreenPicture other) {
        if (image.getWidth() != other.image.getWidth() || image.getHeight() != other.image.getHeight()) {
            return 1;
        }
        int columns = image.getWidth() / SQUARE_PX;
        int rows = image.getHeight() / SQUARE_PX;
        int unlike = 0;
        for (int square = 0; square < columns * rows; square++) {
            unlike += isUnlike(other, square % columns, square / columns) ? 1 : 0;
        }
        return (double) unlike / (columns * rows);
    }

    private boolean isUnlike(ScreenPicture other, int column, int row) {
        double[] mine = mean(column, row);
        double[] others = other.mean(column, row);
        for (int colour = 0; colour < mine.length; colour++) {
            if (Math.abs(mine[colour] - others[colour]) > UNLIKE) {
                return true;
            }
        }
        return false;
    }

    private double[] mean(int column, int row) {
        double[] sum = new double[3];
        for (int y = row * SQUARE_PX; y < (row + 1) * SQUARE_PX; y++) {
            for (int x = column * SQUARE_PX; x < (column + 1) * SQUARE_PX; x++) {
                int rgb = image.getRGB(x, y);
                sum[0] += rgb >> 16 & 0xFF;
                sum[1] += rgb >> 8 & 0xFF;
                sum[2] += rgb & 0xFF;
            }
        }
        for (int colour = 0; colour < sum.length; colour++) {
            sum[colour] /= SQUARE_PX * SQUARE_PX;
        }
        return sum;
    }
}
