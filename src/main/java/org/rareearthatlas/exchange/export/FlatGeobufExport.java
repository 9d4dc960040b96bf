package org.rareearthatlas.exchange.export;

import com.google.flatbuffers.FlatBufferBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.rareearthatlas.geo.LonLat;
import org.wololo.flatgeobuf.Constants;
import org.wololo.flatgeobuf.GeometryConversions;
import org.wololo.flatgeobuf.generated.Feature;
import org.wololo.flatgeobuf.generated.GeometryType;

/// FlatGeobuf without its index, which would need all features in memory; the number of features is left unknown, as
/// the
/// format allows. Deposits of unknown place are left out.
final class FlatGeobufExport implements ExportWriter {

    private final OutputStream out;

    FlatGeobufExport(OutputStream out) throws IOException {
        this.out = out;
        out.write(Constants.MAGIC_BYTES);
        out.write(FlatGeobufHeader.bytes());
    }

    @Override
    public void write(ExportRow row) throws IOException {
        if (row.findPoint().isEmpty()) {
            return;
        }
        LonLat place = row.findPoint().get();
        FlatBufferBuilder builder = new FlatBufferBuilder();
        int properties = Feature.createPropertiesVector(builder, ByteBuffer.wrap(properties(row)));
        int geometry = GeometryConversions.serialize(builder, place.toPoint(), (byte) GeometryType.Point);
        builder.finishSizePrefixed(Feature.createFeature(builder, geometry, properties, 0));
        out.write(builder.sizedByteArray());
    }

    private static byte[] properties(ExportRow row) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (ExportColumn column : ExportColumn.values()) {
            row.find(column).ifPresent(value -> bytes.writeBytes(property(column, value)));
        }
        return bytes.toByteArray();
    }

    private static byte[] property(ExportColumn column, Object value) {
        if (value instanceof Double number) {
            return ByteBuffer.allocate(Short.BYTES + Double.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putShort((short) column.ordinal())
                    .putDouble(number)
                    .array();
        }
        byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Short.BYTES + Integer.BYTES + text.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) column.ordinal())
                .putInt(text.length)
                .put(text)
                .array();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
