package org.rareearthatlas.exchange.export;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import mil.nga.geopackage.GeoPackage;

/// How QGIS draws the deposits: by their status, in the colours of the map, from the table `layer_styles` that QGIS
/// reads when it opens a GeoPackage.
final class QgisStyle {

    private static final String INK = "34,48,58,255";
    private static final String PAPER = "247,245,240,255";

    private QgisStyle() {}

    static void write(GeoPackage target, String table) {
        // The standard's names of types are in capitals.
        target.execSQL("create table layer_styles (id INTEGER primary key autoincrement not null,"
                + " f_table_catalog TEXT(256), f_table_schema TEXT(256), f_table_name TEXT(256),"
                + " f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT,"
                + " useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30),"
                + " update_time DATETIME default (strftime('%Y-%m-%dT%H:%M:%fZ','now')))");
        target.execSQL("insert into gpkg_contents (table_name, data_type, identifier)"
                + " values ('layer_styles', 'attributes', 'layer_styles')");
        target.execSQL("insert into layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column,"
                + " styleName, styleQML, styleSLD, useAsDefault, description, owner) values ('', '', '" + table
                + "', 'geom', 'Rare Earth Atlas', '" + qml() + "', '" + SldStyle.of(table, signs(), INK)
                + "', 1, 'Deposits by status', '')");
    }

    private static Map<String, String[]> signs() {
        Map<String, String[]> signs = new LinkedHashMap<>();
        signs.put("PRODUCER", new String[] {"diamond", INK});
        signs.put("PAST_PRODUCER", new String[] {"diamond", PAPER});
        signs.put("DEVELOPMENT", new String[] {"square", PAPER});
        signs.put("PROSPECT", new String[] {"circle", PAPER});
        signs.put("OCCURRENCE", new String[] {"triangle", PAPER});
        signs.put("", new String[] {"circle", PAPER});
        return signs;
    }

    private static String qml() {
        StringBuilder categories = new StringBuilder();
        StringBuilder symbols = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, String[]> sign : signs().entrySet()) {
            categories.append("<category render=\"true\" symbol=\"%d\" value=\"%s\" label=\"%s\"/>"
                    .formatted(number, sign.getKey(), label(sign.getKey())));
            symbols.append(
                    ("<symbol type=\"marker\" name=\"%d\" alpha=\"1\"><layer class=\"SimpleMarker\" enabled=\"1\">"
                                    + "<Option type=\"Map\"><Option type=\"QString\" name=\"name\" value=\"%s\"/>"
                                    + "<Option type=\"QString\" name=\"color\" value=\"%s\"/>"
                                    + "<Option type=\"QString\" name=\"outline_color\" value=\"%s\"/>"
                                    + "<Option type=\"QString\" name=\"size\" value=\"3\"/></Option></layer></symbol>")
                            .formatted(number, sign.getValue()[0], sign.getValue()[1], INK));
            number++;
        }
        return "<qgis version=\"3.28\" styleCategories=\"Symbology\"><renderer-v2 type=\"categorizedSymbol\""
                + " attr=\"status\" enableorderby=\"0\"><categories>" + categories + "</categories><symbols>" + symbols
                + "</symbols></renderer-v2></qgis>";
    }

    private static String label(String status) {
        return status.isEmpty() ? "other" : status.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
