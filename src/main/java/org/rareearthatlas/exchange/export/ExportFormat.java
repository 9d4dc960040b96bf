package org.rareearthatlas.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/// The formats of exports, by the ending of their addresses.
public enum ExportFormat {
    CSV("csv", "CSV", "text/csv; charset=utf-8", CsvExport::new),
    CSV_ZIP("zip", "CSV + columns", "application/zip", ZippedCsvExport::new),
    XLSX("xlsx", "XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", XlsxExport::new),
    GEOJSON("geojson", "GeoJSON", "application/geo+json", GeoJsonExport::new),
    GPKG("gpkg", "GeoPackage", "application/geopackage+sqlite3", GeoPackageExport::new),
    KML("kml", "KML", "application/vnd.google-earth.kml+xml", KmlExport::new),
    FGB("fgb", "FlatGeobuf", "application/flatgeobuf", FlatGeobufExport::new);

    /// Opens a writer.
    interface Opening {
        ExportWriter open(OutputStream out) throws IOException;
    }

    private final String ending;
    private final String title;
    private final String mediaType;
    private final Opening opening;

    ExportFormat(String ending, String title, String mediaType, Opening opening) {
        this.ending = ending;
        this.title = title;
        this.mediaType = mediaType;
        this.opening = opening;
    }

    public String ending() {
        return ending;
    }

    public String title() {
        return title;
    }

    public String mediaType() {
        return mediaType;
    }

    ExportWriter open(OutputStream out) throws IOException {
        return opening.open(out);
    }

    public static Optional<ExportFormat> find(String ending) {
        for (ExportFormat format : values()) {
            if (format.ending.equals(ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
