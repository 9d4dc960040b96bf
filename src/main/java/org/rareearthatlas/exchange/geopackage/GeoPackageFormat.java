package org.rareearthatlas.exchange.geopackage;

import java.nio.file.Path;
import java.util.Set;
import org.rareearthatlas.exchange.FileFormat;
import org.rareearthatlas.exchange.FormatReader;
import org.rareearthatlas.exchange.ReadOptions;
import org.rareearthatlas.exchange.RowTable;
import org.springframework.stereotype.Component;

/// Reads a feature layer of a GeoPackage.
@Component
public class GeoPackageFormat implements FormatReader {

    @Override
    public Set<FileFormat> formats() {
        return Set.of(FileFormat.GEOPACKAGE);
    }

    @Override
    public RowTable open(Path file, FileFormat format, ReadOptions options) {
        return GeoPackageTable.open(file, options.layer());
    }
}
