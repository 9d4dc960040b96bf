package org.rareearthatlas.print;

import static org.rareearthatlas.print.SignPart.circle;
import static org.rareearthatlas.print.SignPart.diamond;
import static org.rareearthatlas.print.SignPart.polygon;

import java.util.Collections;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;

/// The signs of deposits by the elements that they are said to contain.
final class ElementSigns {

    private static final String TITLE = "map.legendOfElement";
    private static final double OUTLINE_PT = 1.3;
    private static final SignClass OTHERS =
            SignClass.sized("map.legendHasOthers", List.of(), 4.2, SignPart.open(circle(4.2), 1.6));
    private static final SignClass UNKNOWN =
            SignClass.sized("map.legendElementsUnknown", List.of(), 7, StatusSigns.UNKNOWN.toArray(SignPart[]::new));

    /// Light against heavy ones.
    static final SignScheme GROUPS = new SignScheme(
            TITLE,
            List.of(
                    SignClass.sized(
                            "map.legendLightHeavy",
                            List.of(),
                            8,
                            new SignPart(diamond(8), pen(Palette.HEAVY)),
                            new SignPart(polygon(0, -8, -8, 0, 0, 8), pen(Palette.LIGHT))),
                    SignClass.sized(
                            "map.legendHeavy",
                            List.of(),
                            7,
                            new SignPart(polygon(0, -7.4, 6.8, 5, -6.8, 5), pen(Palette.HEAVY))),
                    SignClass.sized("map.legendLight", List.of(), 5.8, new SignPart(circle(5.8), pen(Palette.LIGHT))),
                    OTHERS,
                    UNKNOWN),
            ElementSigns::group);

    private ElementSigns() {}

    /// Whether an element is said to be there.
    static SignScheme of(String element) {
        SignClass has =
                SignClass.sized("map.legendHas", List.of(element), 7, new SignPart(circle(7), pen(Palette.ACCENT)));
        return new SignScheme(TITLE, List.of(has, OTHERS, UNKNOWN), deposit -> {
            List<String> said = said(deposit);
            return said.contains(element) ? 0 : said.isEmpty() ? 2 : 1;
        });
    }

    private static Pen pen(java.awt.Color fill) {
        return new Pen(fill, Palette.TEXT, OUTLINE_PT, List.of());
    }

    private static int group(SimpleFeature deposit) {
        List<String> said = said(deposit);
        boolean light = !Collections.disjoint(said, DepositLook.LIGHT);
        boolean heavy = !Collections.disjoint(said, DepositLook.HEAVY);
        if (light) {
            return heavy ? 0 : 2;
        }
        return heavy ? 1 : said.isEmpty() ? 4 : 3;
    }

    private static List<String> said(SimpleFeature deposit) {
        String elements = String.valueOf(deposit.getAttribute("elements"));
        return elements.isEmpty() ? List.of() : List.of(elements.split(","));
    }
}
