package org.rareearthatlas.reading;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.geo.LonLat;

/// The places of the gazetteer, each as the bytes of its line, so that 200,000 of them cost some 13 MB.
final class PlaceColumns {

    private final byte[] lines;
    private final int[] starts;
    private final Map<String, Integer> divisions;

    private PlaceColumns(byte[] lines, int[] starts, Map<String, Integer> divisions) {
        this.lines = lines;
        this.starts = starts;
        this.divisions = divisions;
    }

    static PlaceColumns read(BufferedReader reader) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 24);
        GrowingInts starts = new GrowingInts();
        Map<String, Integer> divisions = new HashMap<>();
        try (reader) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("unit:") || line.startsWith("country:")) {
                    divisions.put(line.substring(0, line.indexOf('\t')), starts.size());
                }
                starts.add(bytes.size());
                bytes.writeBytes(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        starts.add(bytes.size());
        return new PlaceColumns(bytes.toByteArray(), starts.toArray(), divisions);
    }

    GazetteerPlace get(int place) {
        String line = new String(lines, starts[place], starts[place + 1] - starts[place], StandardCharsets.UTF_8);
        String[] fields = line.split("\t", -1);
        return new GazetteerPlace(
                fields[0],
                PlaceKind.valueOf(fields[1]),
                point(fields[2], fields[3]),
                Integer.parseInt(fields[4]),
                fields[5].isEmpty() ? List.of() : List.of(fields[5].split(",")),
                fields[6],
                fields[7]);
    }

    private static @Nullable LonLat point(String lonDeg, String latDeg) {
        return lonDeg.isEmpty() ? null : new LonLat(Double.parseDouble(lonDeg), Double.parseDouble(latDeg));
    }

    int count() {
        return starts.length - 1;
    }

    /// Countries and provinces by id.
    Map<String, Integer> divisions() {
        return divisions;
    }

    long ramBytes() {
        return lines.length + 4L * starts.length;
    }
}
