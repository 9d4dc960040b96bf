package org.rareearthatlas.exchange;

/// The formats that can be read. Their names are the same in every language.
public enum FileFormat {
    CSV("CSV"),
    XLSX("XLSX"),
    GEOJSON("GeoJSON"),
    GEOJSON_LINES("GeoJSON, newline-delimited"),
    GEOPACKAGE("GeoPackage"),
    KML("KML"),
    KMZ("KMZ"),
    GPX("GPX"),
    FLATGEOBUF("FlatGeobuf");

    private final String title;

    FileFormat(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
