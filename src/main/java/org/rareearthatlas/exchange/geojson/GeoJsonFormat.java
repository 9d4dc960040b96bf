package org.rareearthatlas.exchange.geojson;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.rareearthatlas.exchange.FileFormat;
import org.rareearthatlas.exchange.FormatReader;
import org.rareearthatlas.exchange.ReadOptions;
import org.rareearthatlas.exchange.RowTable;
import org.springframework.stereotype.Component;

/// Reads GeoJSON.
@Component
public class GeoJsonFormat implements FormatReader {

    @Override
    public Set<FileFormat> formats() {
        return Set.of(FileFormat.GEOJSON, FileFormat.GEOJSON_LINES);
    }

    @Override
    public RowTable open(Path file, FileFormat format, ReadOptions options) throws IOException {
        return GeoJsonTable.open(file, format);
    }
}
