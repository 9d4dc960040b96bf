package org.rareearthatlas.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The table in a zip of which nothing else can be meant, such as a table with its data dictionary.
final class ZippedTable {

    private static final Set<String> ENDINGS =
            Set.of("csv", "tsv", "tab", "xlsx", "geojson", "geojsonl", "ndjson", "gpkg", "gpx", "fgb");

    /// The data dictionary of our own exports.
    private static final String DICTIONARY = "columns.csv";

    /// What the Finder of macOS adds of its own.
    private static final String OF_FINDER = "__MACOSX/";

    /// What a zip with one of these holds besides belongs to it.
    private static final Set<String> OF_ONE_PIECE = Set.of("kml", "shp");

    private ZippedTable() {}

    /// Empty for zips that are formats of their own, for those with none, and for those with several.
    static Optional<ZipEntry> find(ZipFile zip) {
        if (zip.size() > ReadLimits.MAX_ARCHIVE_ENTRIES
                || zip.getEntry("xl/workbook.xml") != null
                || zip.stream().anyMatch(entry -> OF_ONE_PIECE.contains(ending(entry.getName())))) {
            return Optional.empty();
        }
        List<? extends ZipEntry> tables =
                zip.stream().filter(ZippedTable::isTable).toList();
        return tables.size() == 1 ? Optional.of(tables.getFirst()) : Optional.empty();
    }

    private static boolean isTable(ZipEntry entry) {
        String path = entry.getName();
        return !entry.isDirectory()
                && !path.startsWith(OF_FINDER)
                && !path.equals(DICTIONARY)
                && ENDINGS.contains(ending(path));
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
