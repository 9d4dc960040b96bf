package org.rareearthatlas.tile;

import java.util.Arrays;

/// Bytes in the encoding of Protocol Buffers: as much of it as vector tiles need.
final class WireBuffer {

    private static final int VARINT = 0;
    private static final int FIXED_64 = 1;
    private static final int BYTES = 2;

    private byte[] bytes;
    private int length;

    WireBuffer(int capacity) {
        bytes = new byte[capacity];
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    void varint(long value) {
        room(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /// Small numbers of either sign in few bytes.
    void zigzag(int value) {
        varint(Integer.toUnsignedLong((value << 1) ^ (value >> 31)));
    }

    void varintField(int field, long value) {
        varint((long) field << 3 | VARINT);
        varint(value);
    }

    void doubleField(int field, double value) {
        varint((long) field << 3 | FIXED_64);
        room(8);
        long bits = Double.doubleToLongBits(value);
        for (int i = 0; i < 8; i++) {
            bytes[length++] = (byte) (bits >>> (8 * i));
        }
    }

    void bytesField(int field, byte[] value) {
        varint((long) field << 3 | BYTES);
        varint(value.length);
        append(value, value.length);
    }

    void bytesField(int field, WireBuffer value) {
        varint((long) field << 3 | BYTES);
        varint(value.length);
        append(value.bytes, value.length);
    }

    void append(WireBuffer other) {
        append(other.bytes, other.length);
    }

    private void append(byte[] other, int count) {
        room(count);
        System.arraycopy(other, 0, bytes, length, count);
        length += count;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
