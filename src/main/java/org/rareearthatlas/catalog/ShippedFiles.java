package org.rareearthatlas.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.region.Detail;

/// The files of the world and the basemap, as far as their state is concerned.
final class ShippedFiles {

    private static final List<String> FILES =
            List.of("world/units", "basemap/boundary", "basemap/lake", "basemap/river", "basemap/place");

    private ShippedFiles() {}

    /// A short text that differs when the files differ: by their compressed sizes, since reading them all would cost
    /// more
    /// at each start than it saves.
    static String fingerprint() {
        CRC32 crc = new CRC32();
        for (String file : FILES) {
            for (Detail detail : Detail.values()) {
                String name = "/data/" + file + "-" + detail.ordinal() + ".geojsonl.gz";
                crc.update((name + size(name)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return Long.toString(crc.getValue(), Character.MAX_RADIX);
    }

    private static long size(String file) {
        @Nullable URL address = ShippedFiles.class.getResource(file);
        if (address == null) {
            return -1;
        }
        try {
            URLConnection connection = address.openConnection();
            try (var in = connection.getInputStream()) {
                return connection.getContentLengthLong();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
