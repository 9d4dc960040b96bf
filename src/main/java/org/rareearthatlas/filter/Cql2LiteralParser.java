package org.rareearthatlas.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the names and the literals of CQL2-Text that are more than one word: geometries, boxes, dates.
final class Cql2LiteralParser {

    private static final Set<String> WKT = Set.of(
            "point", "linestring", "polygon", "multipoint", "multilinestring", "multipolygon", "geometrycollection");

    private final String text;
    private final Cql2Words words;
    private final Queryables queryables;

    Cql2LiteralParser(String text, Cql2Words words, Queryables queryables) {
        this.text = text;
        this.words = words;
        this.queryables = queryables;
    }

    /// The literal that begins with this name in lower case; empty when the name begins none.
    Optional<Cql2Node> find(String name) {
        Cql2Token following = words.following();
        boolean wktFollows = following.isSign("(") || following.isKeyword("z") || following.isKeyword("empty");
        if (WKT.contains(name) && wktFollows) {
            return Optional.of(shape());
        }
        if (!following.isSign("(")) {
            return Optional.empty();
        }
        return switch (name) {
            case "bbox" -> Optional.of(box());
            case "date" ->
                Optional.of(Cql2Dates.date(argument(), words.current().place()));
            case "timestamp" ->
                Optional.of(Cql2Dates.timestamp(argument(), words.current().place()));
            case "interval" -> Optional.of(interval());
            default -> Optional.empty();
        };
    }

    Cql2Node property() {
        Cql2Token token = words.take();
        return new Cql2Node.Property(token.text(), queryables.get(token.text(), token.place()));
    }

    Cql2Node.Number number() {
        Cql2Token token = words.take();
        double value = Double.parseDouble(token.text());
        if (!Double.isFinite(value)) {
            throw new InvalidFilterException(token.place(), "this number is too large");
        }
        return new Cql2Node.Number(value);
    }

    private Cql2Node shape() {
        Cql2Token start = words.take();
        words.takeKeyword("z");
        Cql2Token last = words.current().isKeyword("empty") ? words.take() : closingParenthesis();
        String wkt = text.substring(start.start(), last.start() + last.text().length());
        return new Cql2Node.Shape(Cql2Shapes.ofWkt(wkt, start.place()));
    }

    private Cql2Token closingParenthesis() {
        int open = 0;
        Cql2Token token;
        do {
            token = words.current();
            open += token.isSign("(") ? 1 : token.isSign(")") ? -1 : 0;
            if (token.kind() == Cql2Token.Kind.END) {
                throw words.unexpected("\")\"");
            }
            if (open > FilterLimits.MAX_DEPTH) {
                throw FilterLimits.tooDeep(token.place());
            }
            words.take();
        } while (open > 0);
        return token;
    }

    private Cql2Node box() {
        Cql2Token start = words.take();
        words.requireSign("(");
        List<Double> numbers = new ArrayList<>();
        do {
            boolean minus = words.takeSign("-");
            if (words.current().kind() != Cql2Token.Kind.NUMBER) {
                throw words.unexpected("a number");
            }
            numbers.add((minus ? -1 : 1) * number().value());
        } while (words.takeSign(","));
        words.requireSign(")");
        return Cql2Shapes.box(numbers, start.place());
    }

    /// The one text in parentheses after the current word.
    private String argument() {
        words.take();
        words.requireSign("(");
        if (words.current().kind() != Cql2Token.Kind.TEXT) {
            throw words.unexpected("a text in single quotes");
        }
        String argument = words.take().text();
        words.requireSign(")");
        return argument;
    }

    private Cql2Node interval() {
        words.take();
        words.requireSign("(");
        Cql2Node start = instant();
        words.requireSign(",");
        Cql2Node end = instant();
        words.requireSign(")");
        return new Cql2Node.Interval(start, end);
    }

    private Cql2Node instant() {
        Cql2Token token = words.current();
        if (token.kind() == Cql2Token.Kind.TEXT) {
            words.take();
            return Cql2Dates.instant(token.text(), token.place());
        }
        if (token.kind() == Cql2Token.Kind.NAME || token.kind() == Cql2Token.Kind.QUOTED_NAME) {
            return find(token.text().toLowerCase(java.util.Locale.ROOT)).orElseGet(this::property);
        }
        throw words.unexpected("a date, a timestamp, '..' or a property");
    }
}
