package org.rareearthatlas.print;

import java.awt.Shape;
import java.io.IOException;
import java.io.OutputStream;

/// Where a sheet is drawn: points from the upper left corner, y downwards. What is drawn later lies above.
interface Canvas {

    /// @param shape filled by the even-odd rule
    void draw(Shape shape, Pen pen) throws IOException;

    void write(Words words) throws IOException;

    /// What follows, up to [#unclip], is seen within the shape only. Clips can lie within each other.
    void clip(Shape shape) throws IOException;

    void unclip() throws IOException;

    /// Ends the drawing and hands it over; nothing can be drawn after it. The stream stays open.
    void finish(OutputStream out) throws IOException;
}
