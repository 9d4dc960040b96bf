package org.rareearthatlas.pointindex;

/// Copies arrays in another order; the copies are as long as the order.
final class Arrange {

    private Arrange() {}

    static long[] by(int[] order, long[] values) {
        long[] arranged = new long[order.length];
        for (int i = 0; i < order.length; i++) {
            arranged[i] = values[order[i]];
        }
        return arranged;
    }

    static double[] by(int[] order, double[] values) {
        double[] arranged = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            arranged[i] = values[order[i]];
        }
        return arranged;
    }

    static int[] by(int[] order, int[] values) {
        int[] arranged = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            arranged[i] = values[order[i]];
        }
        return arranged;
    }

    static byte[] by(int[] order, byte[] values) {
        byte[] arranged = new byte[order.length];
        for (int i = 0; i < order.length; i++) {
            arranged[i] = values[order[i]];
        }
        return arranged;
    }
}
