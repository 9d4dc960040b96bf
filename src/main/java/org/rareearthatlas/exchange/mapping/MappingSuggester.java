package org.rareearthatlas.exchange.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rareearthatlas.claim.GradeUnit;
import org.rareearthatlas.claim.MassUnit;
import org.rareearthatlas.exchange.TableRow;
import org.rareearthatlas.geo.CoordinateParser;
import org.rareearthatlas.geo.CoordinateReading;

/// Guesses what the columns of a file hold: by their headings, else by what stands in them.
public final class MappingSuggester {

    private static final Pattern COMMA_NUMBER = Pattern.compile("[-+]?[0-9]{1,3}(?:[ \u00A0]?[0-9]{3})*,[0-9]+");
    private static final Pattern POINT_NUMBER = Pattern.compile("[-+]?[0-9]+\\.[0-9]+");
    private static final double MOST = 0.8;

    private final List<String> columns;
    private final List<TableRow> rows;

    private MappingSuggester(List<String> columns, List<TableRow> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /// @param columns the headings
    /// @param rows the first rows
    public static ColumnMapping suggest(List<String> columns, List<TableRow> rows) {
        return new MappingSuggester(columns, rows).mapping();
    }

    private ColumnMapping mapping() {
        List<Field> fields = new ArrayList<>();
        for (String column : columns) {
            Field field = Headings.find(column).orElse(Field.IGNORED);
            fields.add(!field.isRepeatable() && fields.contains(field) ? Field.IGNORED : field);
        }
        keepUniqueIds(fields);
        nameFromRussian(fields);
        coordinatesByContent(fields);
        if (fields.stream().allMatch(Field.IGNORED::equals)) {
            allByContent(fields);
        }
        return new ColumnMapping(
                fields,
                massUnit(fields, Field.TONNAGE),
                gradeUnit(fields),
                massUnit(fields, Field.CONTAINED),
                isDecimalComma());
    }

    /// The first column that looks like an id is the id; a person may add others to it.
    private void keepUniqueIds(List<Field> fields) {
        int first = fields.indexOf(Field.RECORD_ID);
        for (int column = first + 1; first >= 0 && column < fields.size(); column++) {
            if (fields.get(column) == Field.RECORD_ID) {
                fields.set(column, Field.IGNORED);
            }
        }
    }

    /// A Russian heading alone does not say that the names are Russian.
    private void nameFromRussian(List<Field> fields) {
        int russian = fields.indexOf(Field.NAME_RU);
        if (russian >= 0 && !fields.contains(Field.NAME) && !fields.contains(Field.NAME_EN)) {
            fields.set(russian, Field.NAME);
        }
    }

    private void coordinatesByContent(List<Field> fields) {
        if (fields.contains(Field.LATITUDE) || fields.contains(Field.COORDINATES)) {
            return;
        }
        for (int column = 0; column < fields.size(); column++) {
            if (fields.get(column) == Field.IGNORED && share(column, MappingSuggester::isPlace) >= MOST) {
                fields.set(column, Field.COORDINATES);
                return;
            }
        }
    }

    /// Where no heading says anything: the first two columns of fractions that can be degrees side by side, and the
    /// first
    /// one of words.
    private void allByContent(List<Field> fields) {
        for (int column = 0; column + 1 < fields.size() && !fields.contains(Field.LATITUDE); column++) {
            boolean degrees = share(column, text -> isDegrees(text, 180)) >= MOST
                    && share(column + 1, text -> isDegrees(text, 180)) >= MOST;
            if (degrees) {
                boolean latFirst = share(column, text -> isDegrees(text, 90)) >= MOST;
                fields.set(column, latFirst ? Field.LATITUDE : Field.LONGITUDE);
                fields.set(column + 1, latFirst ? Field.LONGITUDE : Field.LATITUDE);
            }
        }
        for (int column = 0; column < fields.size(); column++) {
            if (fields.get(column) == Field.IGNORED && share(column, MappingSuggester::isName) >= MOST) {
                fields.set(column, Field.NAME);
                return;
            }
        }
    }

    private static boolean isDegrees(String text, int most) {
        return text.strip().matches("-?[0-9]{1,3}[.,][0-9]+")
                && Math.abs(Double.parseDouble(text.strip().replace(',', '.'))) <= most;
    }

    private static boolean isName(String text) {
        return text.codePoints().filter(Character::isLetter).count() >= 3;
    }

    private static boolean isPlace(String text) {
        boolean written = text.matches(".*[°NSEWСЮВЗ].*") || text.matches("\\s*-?\\d+\\.\\d+[,;\\s]+-?\\d+\\.\\d+\\s*");
        return written && CoordinateParser.parse(text) instanceof CoordinateReading.Parsed;
    }

    private double share(int column, Predicate<String> test) {
        List<String> texts = rows.stream()
                .map(row -> row.cells().get(column))
                .filter(text -> !text.isBlank())
                .toList();
        return texts.isEmpty() ? 0 : (double) texts.stream().filter(test).count() / texts.size();
    }

    private String heading(List<Field> fields, Field field) {
        int column = fields.indexOf(field);
        return column < 0 ? "" : columns.get(column).toLowerCase(Locale.ROOT);
    }

    private MassUnit massUnit(List<Field> fields, Field field) {
        String heading = heading(fields, field);
        if (heading.matches(".*(\\bkt\\b|thousand|тыс).*")) {
            return MassUnit.KT;
        }
        boolean tonnes = heading.matches(".*([(\\[,_ ]t[)\\]]?|\\btons|tonnes|[(\\[, ]т[)\\]]?)$");
        return tonnes && !heading.matches(".*(mt|million|млн).*") ? MassUnit.T : MassUnit.MT;
    }

    private GradeUnit gradeUnit(List<Field> fields) {
        String heading = heading(fields, Field.GRADE);
        if (heading.contains("ppm")) {
            return GradeUnit.PPM;
        }
        return heading.matches(".*(g/t|г/т).*") ? GradeUnit.G_PER_T : GradeUnit.PERCENT;
    }

    private boolean isDecimalComma() {
        long commas = count(COMMA_NUMBER);
        return commas > 0 && commas > count(POINT_NUMBER);
    }

    private long count(Pattern number) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> number.matcher(cell.strip()).matches())
                .count();
    }
}
