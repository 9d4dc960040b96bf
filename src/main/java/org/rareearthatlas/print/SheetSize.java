package org.rareearthatlas.print;

/// How large a sheet is.
///
/// @param widthPt in points, 1/72 inch, from 200 to 3,000
/// @param heightPt the same
/// @param pixelsPerPoint of the PNG, 1 to 4; the other formats have no pixels
public record SheetSize(int widthPt, int heightPt, double pixelsPerPoint) {

    /// A page of A4 lying on its side, 150 pixels an inch.
    public static final SheetSize A4_LANDSCAPE = new SheetSize(842, 595, 150.0 / 72);

    /// The picture that other sites show beside a link: 1200 × 630 pixels.
    public static final SheetSize PREVIEW = new SheetSize(800, 420, 1.5);

    /// @throws IllegalArgumentException when a side is out of range
    public SheetSize {
        if (Math.min(widthPt, heightPt) < 200 || Math.max(widthPt, heightPt) > 3_000) {
            throw new IllegalArgumentException("A sheet of " + widthPt + " × " + heightPt + " points");
        }
        if (!(pixelsPerPoint >= 1 && pixelsPerPoint <= 4)) {
            throw new IllegalArgumentException(pixelsPerPoint + " pixels a point");
        }
    }
}
