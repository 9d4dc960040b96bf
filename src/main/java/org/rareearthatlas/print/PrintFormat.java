package org.rareearthatlas.print;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/// What a map can be written as.
public enum PrintFormat {
    SVG("svg", "image/svg+xml", SvgCanvas::new),
    PNG("png", "image/png", ImageCanvas::new),
    PDF("pdf", "application/pdf", PdfCanvas::new);

    /// Opens a canvas.
    interface Opening {
        Canvas open(SheetSize size, String title, Letters letters) throws IOException;
    }

    private final String ending;
    private final String mediaType;
    private final Opening opening;

    PrintFormat(String ending, String mediaType, Opening opening) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.opening = opening;
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    Canvas open(SheetSize size, String title, Letters letters) throws IOException {
        return opening.open(size, title, letters);
    }

    public static Optional<PrintFormat> find(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst();
    }
}
