package org.rareearthatlas.exchange.export;

import java.util.Map;

/// The drawing of the deposits by their status as an OGC Styled Layer Descriptor 1.0, for programs that read no QML.
final class SldStyle {

    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><StyledLayerDescriptor version=\"1.0.0\""
                    + " xmlns=\"http://www.opengis.net/sld\" xmlns:ogc=\"http://www.opengis.net/ogc\"><NamedLayer>"
                    + "<Name>%s</Name><UserStyle><Name>Rare Earth Atlas</Name><FeatureTypeStyle>";
    private static final String RULE = "<Rule><Name>%s</Name>%s<PointSymbolizer><Graphic><Mark><WellKnownName>%s"
            + "</WellKnownName><Fill><CssParameter name=\"fill\">%s</CssParameter></Fill><Stroke>"
            + "<CssParameter name=\"stroke\">%s</CssParameter></Stroke></Mark><Size>11</Size>%s</Graphic>"
            + "</PointSymbolizer></Rule>";
    private static final String IS = "<ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>status</ogc:PropertyName>"
            + "<ogc:Literal>%s</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>";
    private static final String TURNED = "<Rotation>45</Rotation>";

    private SldStyle() {}

    /// @param signs by status, each with its shape in QGIS's words and its fill as red, green, blue and alpha; the
    ///     status "" stands for all others
    /// @param ink of the outlines, as red, green, blue and alpha
    static String of(String table, Map<String, String[]> signs, String ink) {
        StringBuilder rules = new StringBuilder(HEAD.formatted(table));
        signs.forEach((status, sign) -> {
            boolean diamond = sign[0].equals("diamond");
            rules.append(RULE.formatted(
                    status.isEmpty() ? "other" : status,
                    status.isEmpty() ? "<ElseFilter/>" : IS.formatted(status),
                    diamond ? "square" : sign[0],
                    hex(sign[1]),
                    hex(ink),
                    diamond ? TURNED : ""));
        });
        return rules + "</FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>";
    }

    private static String hex(String rgba) {
        String[] parts = rgba.split(",");
        return "#%02x%02x%02x"
                .formatted(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
}
