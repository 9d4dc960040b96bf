package org.rareearthatlas.print;

import static org.rareearthatlas.print.SignPart.circle;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;

/// The signs of deposits by a figure, in steps: tonnage, the age of what is said, and how much is disputed. What is not
/// known has a sign of its own and is never shown as little.
final class FigureSigns {

    private static final double OUTLINE_PT = 1.3;

    private static final List<Integer> TONNAGE_ENDS_MT = List.of(1, 10, 100, 1_000);
    private static final double[] TONNAGE_RADII_PT = {3.2, 5, 7.2, 9.6, 12};

    /// A step ends so many years before the sheet's.
    private static final List<Integer> AGES = List.of(1, 4, 9, 19);

    private static final double[] AGE_RADII_PT = {7.4, 6.6, 5.8, 5, 4.2};
    private static final List<Color> AGE_COLOURS = Palette.AGES.reversed();
    private static final double[] DISAGREEMENT_RADII_PT = {10, 8.4, 6.8};

    static final SignScheme TONNAGE = new SignScheme("map.legendOfTonnage", tonnages(), deposit -> {
        Object tonnageMt = deposit.getAttribute("tonnageMt");
        return tonnageMt instanceof Double known
                ? (int) TONNAGE_ENDS_MT.stream().filter(end -> known >= end).count()
                : TONNAGE_RADII_PT.length;
    });

    static final SignScheme DISAGREEMENT = new SignScheme("map.legendOfDisagreement", disagreements(), deposit -> {
        int matters = deposit.getAttribute("disagreements") instanceof Integer some ? some : 0;
        return 3 - Math.min(3, matters);
    });

    private FigureSigns() {}

    private static List<SignClass> tonnages() {
        List<SignClass> classes = new ArrayList<>();
        for (int i = 0; i < TONNAGE_RADII_PT.length; i++) {
            classes.add(disc("map.legendTonnage" + (i + 1), List.of(), TONNAGE_RADII_PT[i], Palette.ORE));
        }
        classes.add(unknown("map.legendTonnageUnknown"));
        return classes;
    }

    static SignScheme age(int year) {
        List<SignClass> classes = new ArrayList<>();
        for (int i = 0; i < AGE_RADII_PT.length; i++) {
            int to = i == 0 ? year : year - AGES.get(i - 1) - 1;
            boolean oldest = i == AGES.size();
            List<String> years = oldest
                    ? List.of(String.valueOf(to + 1))
                    : List.of(String.valueOf(year - AGES.get(i)), String.valueOf(to));
            String key = oldest ? "map.legendAgeBefore" : "map.legendAgeRange";
            classes.add(disc(key, years, AGE_RADII_PT[i], AGE_COLOURS.get(i)));
        }
        classes.add(unknown("map.legendAgeUnknown"));
        return new SignScheme("map.legendOfAge", classes, deposit -> {
            int newest = newestYear(deposit);
            return newest == 0
                    ? AGE_RADII_PT.length
                    : (int) AGES.stream().filter(age -> newest < year - age).count();
        });
    }

    /// 0 when no source is dated.
    private static int newestYear(SimpleFeature deposit) {
        return Arrays.stream(String.valueOf(deposit.getAttribute("saidYears")).split("\\|"))
                .filter(year -> year.matches("\\d{1,4}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    private static List<SignClass> disagreements() {
        List<SignClass> classes = new ArrayList<>();
        for (int i = 0; i < DISAGREEMENT_RADII_PT.length; i++) {
            double radius = DISAGREEMENT_RADII_PT[i];
            int matters = 3 - i;
            classes.add(SignClass.sized(
                    "map.legendDisagree" + matters,
                    List.of(),
                    radius,
                    filled(radius, Palette.DISPUTED),
                    new SignPart(digit(matters), Pen.line(Palette.LAND, 1.7))));
        }
        classes.add(SignClass.sized("map.legendDisagree0", List.of(), 4.2, SignPart.open(circle(4.2), 1.6)));
        return classes;
    }

    private static Shape digit(int number) {
        Path2D path = new Path2D.Double();
        switch (number) {
            case 1 -> {
                path.moveTo(-1.5, -2.4);
                path.lineTo(0.4, -3.6);
                path.lineTo(0.4, 3.6);
            }
            case 2 -> {
                path.moveTo(-2, -1.9);
                path.curveTo(-1.7, -4.4, 2, -4.2, 2, -1.5);
                path.curveTo(2, 0, -2.2, 2, -2.2, 3.6);
                path.lineTo(2.2, 3.6);
            }
            default -> {
                path.moveTo(-2, -3.4);
                path.lineTo(2, -3.4);
                path.lineTo(-0.2, -0.7);
                path.curveTo(3, -0.9, 3, 3.8, -0.2, 3.7);
                path.curveTo(-1, 3.7, -1.7, 3.3, -2.1, 2.6);
            }
        }
        return path;
    }

    private static SignClass disc(String key, List<String> values, double radiusPt, Color fill) {
        return SignClass.sized(key, values, radiusPt, filled(radiusPt, fill));
    }

    private static SignPart filled(double radiusPt, Color fill) {
        return new SignPart(circle(radiusPt), new Pen(fill, Palette.TEXT, OUTLINE_PT, List.of()));
    }

    private static SignClass unknown(String key) {
        return SignClass.sized(key, List.of(), 7, StatusSigns.UNKNOWN.toArray(SignPart[]::new));
    }
}
