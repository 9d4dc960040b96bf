package org.rareearthatlas.pointindex;

/// Two numbers of 31 bits as one of 62, their bits taken in turn (Morton 1966), so that every square of the tile grid
/// is
/// one range of keys.
public final class MortonKey {

    /// How many bits a key has.
    static final int BITS = 62;

    private MortonKey() {}

    /// @param x the column, not negative
    /// @param y the row, not negative
    public static long of(int x, int y) {
        return spread(y) << 1 | spread(x);
    }

    /// The column of a key.
    public static int x(long key) {
        return gather(key);
    }

    /// The row of a key.
    public static int y(long key) {
        return gather(key >>> 1);
    }

    private static long spread(int value) {
        long v = value & 0x7FFF_FFFFL;
        v = (v | v << 16) & 0x0000_FFFF_0000_FFFFL;
        v = (v | v << 8) & 0x00FF_00FF_00FF_00FFL;
        v = (v | v << 4) & 0x0F0F_0F0F_0F0F_0F0FL;
        v = (v | v << 2) & 0x3333_3333_3333_3333L;
        return (v | v << 1) & 0x5555_5555_5555_5555L;
    }

    private static int gather(long key) {
        long v = key & 0x5555_5555_5555_5555L;
        v = (v | v >>> 1) & 0x3333_3333_3333_3333L;
        v = (v | v >>> 2) & 0x0F0F_0F0F_0F0F_0F0FL;
        v = (v | v >>> 4) & 0x00FF_00FF_00FF_00FFL;
        v = (v | v >>> 8) & 0x0000_FFFF_0000_FFFFL;
        return (int) ((v | v >>> 16) & 0x7FFF_FFFFL);
    }
}
