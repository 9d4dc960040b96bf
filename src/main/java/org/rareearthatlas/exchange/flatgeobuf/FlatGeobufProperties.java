package org.rareearthatlas.exchange.flatgeobuf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wololo.flatgeobuf.HeaderMeta;
import org.wololo.flatgeobuf.generated.ColumnType;

/// The properties of a feature as FlatGeobuf packs them: the number of the column, then its value, again and again.
final class FlatGeobufProperties {

    private FlatGeobufProperties() {}

    /// @throws IndexOutOfBoundsException or a java.nio exception when the bytes do not keep the format
    static List<String> texts(@Nullable ByteBuffer packed, HeaderMeta header, int columns) {
        String[] texts = new String[columns];
        Arrays.fill(texts, "");
        if (packed == null || header.columns == null) {
            return Arrays.asList(texts);
        }
        ByteBuffer values = packed.slice().order(ByteOrder.LITTLE_ENDIAN);
        while (values.remaining() >= Short.BYTES) {
            int column = values.getShort() & 0xFFFF;
            require(column < columns && values.hasRemaining());
            texts[column] = text(values, header.columns.get(column).type);
        }
        return Arrays.asList(texts);
    }

    private static String text(ByteBuffer values, int type) {
        require(values.remaining() >= bytes(type));
        return switch (type) {
            case ColumnType.Byte -> Byte.toString(values.get());
            case ColumnType.UByte -> Integer.toString(values.get() & 0xFF);
            case ColumnType.Bool -> Boolean.toString(values.get() != 0);
            case ColumnType.Short -> Short.toString(values.getShort());
            case ColumnType.UShort -> Integer.toString(values.getShort() & 0xFFFF);
            case ColumnType.Int -> Integer.toString(values.getInt());
            case ColumnType.UInt -> Integer.toUnsignedString(values.getInt());
            case ColumnType.Long -> Long.toString(values.getLong());
            case ColumnType.ULong -> Long.toUnsignedString(values.getLong());
            case ColumnType.Float -> Float.toString(values.getFloat());
            case ColumnType.Double -> Double.toString(values.getDouble());
            default -> string(values);
        };
    }

    private static int bytes(int type) {
        return switch (type) {
            case ColumnType.Byte, ColumnType.UByte, ColumnType.Bool -> Byte.BYTES;
            case ColumnType.Short, ColumnType.UShort -> Short.BYTES;
            case ColumnType.Long, ColumnType.ULong, ColumnType.Double -> Long.BYTES;
            default -> Integer.BYTES;
        };
    }

    private static String string(ByteBuffer values) {
        int length = values.getInt();
        require(length >= 0 && length <= values.remaining());
        byte[] bytes = new byte[length];
        values.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IndexOutOfBoundsException("the properties break the format");
        }
    }
}
