package org.rareearthatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Margin;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// What comes out of the printer.
class PrintIT extends BrowserTest {

    private static final double MOSTLY_WHITE = 200;

    @Test
    void aDarkScreenPrintsOnWhitePaperWithItsWords() throws IOException {
        Page page = open(
                browser()
                        .newPage(new Browser.NewContextOptions()
                                .setViewportSize(1440, 900)
                                .setLocale("en-GB")
                                .setColorScheme(ColorScheme.DARK)),
                "region/yakutia");
        double before = metresPerPixel(page);
        byte[] pdf = page.pdf(new Page.PdfOptions()
                .setFormat("A4")
                .setPrintBackground(true)
                .setMargin(new Margin()
                        .setTop("14mm")
                        .setRight("14mm")
                        .setBottom("14mm")
                        .setLeft("14mm")));
        assertThat(metresPerPixel(page)).as("the screen is as it was").isCloseTo(before, withinPercentage(10));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("Yakutia", "attributed to Vladimir Putin")
                    .doesNotContain("Add deposit", "Legend\n");
            BufferedImage first = new PDFRenderer(document).renderImageWithDPI(0, 72);
            Path kept =
                    Files.createDirectories(Path.of("target", "screenshots")).resolve("print.png");
            ImageIO.write(first, "png", kept.toFile());
            assertThat(brightness(first)).isGreaterThan(MOSTLY_WHITE);
        }
    }

    private static double metresPerPixel(Page page) {
        return ((Number) page.evaluate("() => document.querySelector('atlas-map').describe().metresPerPixel"))
                .doubleValue();
    }

    /// Mean of all pixels, from 0, black, to 255.
    private static double brightness(BufferedImage image) {
        double sum = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                sum += 0.3 * (rgb >> 16 & 255) + 0.6 * (rgb >> 8 & 255) + 0.1 * (rgb & 255);
            }
        }
        return sum / image.getWidth() / image.getHeight();
    }
}
