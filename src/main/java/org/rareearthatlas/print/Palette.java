package org.rareearthatlas.print;

import java.awt.Color;
import java.util.List;

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
    static final Color ORE = new Color(0x7D8F9A);
    static final Color LIGHT = new Color(0x2F7FB8);
    static final Color HEAVY = new Color(0xD98A1F);

    /// From old to new.
    static final List<Color> AGES = List.of(
            new Color(0xDBE7EE), new Color(0xA9CDE0), new Color(0x5FA3C8), new Color(0x2373A6), new Color(0x083D66));

    static final Color PAPER = new Color(0xFFFFFF);

    private Palette() {}

    /// @param share from 0, unseen, to 1
    static Color alpha(Color colour, double share) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(share * 255));
    }
}
