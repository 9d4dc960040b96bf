package org.rareearthatlas.print;

import java.awt.Color;

/// The colours of the map on the screen, in daylight.
final class Palette {

    static final Color SEA = new Color(0xE4ECEF);
    static final Color LAND = new Color(0xF7F5F0);
    static final Color LINE = new Color(0xD8D3C8);
    static final Color COAST = new Color(0xB1B3AF);
    static final Color BORDER = new Color(0xA1A6A5);
    static final Color WATER = new Color(0xC5CFD4);
    static final Color TEXT = new Color(0x22303A);
    static final Color QUIET = new Color(0x566873);
    static final Color ACCENT = new Color(0xA4550B);
    static final Color REGION = new Color(0xD9872F);
    static final Color DISPUTED = new Color(0x9B3D57);
    static final Color PAPER = new Color(0xFFFFFF);

    private Palette() {}

    /// @param share from 0, unseen, to 1
    static Color alpha(Color colour, double share) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(share * 255));
    }
}
