package org.rareearthatlas.filter;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads CQL2-JSON (OGC 21-065r2, 8.3 and annex C).
final class Cql2JsonReader {

    /// Coordinates nest some levels below the expression that holds them.
    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * FilterLimits.MAX_DEPTH + 10)
                    .build())
            .build());

    private final Queryables queryables;

    private Cql2JsonReader(Queryables queryables) {
        this.queryables = queryables;
    }

    static Cql2Node read(String json, Queryables queryables) {
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (tools.jackson.core.exc.StreamConstraintsException e) {
            throw FilterLimits.tooDeep("the innermost level");
        } catch (JacksonException e) {
            long character =
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getCharOffset() + 1);
            throw new InvalidFilterException("character " + character, "this is no JSON");
        }
        return new Cql2JsonReader(queryables).node(root, "", 1);
    }

    private Cql2Node node(JsonNode json, String place, int depth) {
        if (depth > FilterLimits.MAX_DEPTH) {
            throw FilterLimits.tooDeep(shown(place));
        }
        if (json.isObject()) {
            return object(json, place, depth);
        }
        if (json.isString()) {
            return new Cql2Node.Text(json.asString());
        }
        if (json.isNumber()) {
            return number(json, place);
        }
        if (json.isBoolean()) {
            return new Cql2Node.Truth(json.asBoolean());
        }
        throw new InvalidFilterException(
                shown(place), "an expression is expected: an object, a text, a number, true or false");
    }

    private Cql2Node object(JsonNode json, String place, int depth) {
        if (json.has("op")) {
            return operation(json, place, depth);
        }
        if (json.has("property")) {
            String name = text(json, "property", place);
            return new Cql2Node.Property(name, queryables.get(name, shown(place)));
        }
        if (json.has("date")) {
            return Cql2Dates.date(text(json, "date", place), shown(place));
        }
        if (json.has("timestamp")) {
            return Cql2Dates.timestamp(text(json, "timestamp", place), shown(place));
        }
        if (json.has("interval")) {
            return interval(json.path("interval"), place + "/interval", depth);
        }
        if (json.has("bbox") && !json.has("coordinates")) {
            return Cql2Shapes.box(numbers(json.path("bbox"), place + "/bbox"), shown(place));
        }
        if (json.has("type")) {
            return new Cql2Node.Shape(Cql2Shapes.ofGeoJson(json.toString(), shown(place)));
        }
        throw new InvalidFilterException(
                shown(place),
                "an object with \"op\", \"property\", \"date\", \"timestamp\", \"interval\", \"bbox\" or a"
                        + " GeoJSON geometry is expected");
    }

    private Cql2Node operation(JsonNode json, String place, int depth) {
        String operator = text(json, "op", place);
        JsonNode args = json.path("args");
        if (!args.isArray()) {
            throw new InvalidFilterException(shown(place), "\"" + operator + "\" needs its operands in \"args\"");
        }
        Cql2Operands.requireCount(operator, args.size(), shown(place));
        List<Cql2Node> operands = new ArrayList<>();
        for (int i = 0; i < args.size(); i++) {
            String inner = place + "/args/" + i;
            boolean list = operator.equals("in") && i == 1;
            operands.add(list ? items(args.get(i), inner, depth + 1) : node(args.get(i), inner, depth + 1));
        }
        return new Cql2Node.Operation(operator, operands);
    }

    private Cql2Node items(JsonNode json, String place, int depth) {
        if (!json.isArray()) {
            throw new InvalidFilterException(shown(place), "\"in\" needs an array as its second operand");
        }
        List<Cql2Node> items = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            items.add(node(json.get(i), place + "/" + i, depth));
        }
        return new Cql2Node.Items(items);
    }

    private Cql2Node interval(JsonNode json, String place, int depth) {
        if (!json.isArray() || json.size() != 2) {
            throw new InvalidFilterException(shown(place), "an interval is an array of its start and its end");
        }
        return new Cql2Node.Interval(
                instant(json.get(0), place + "/0", depth), instant(json.get(1), place + "/1", depth));
    }

    private Cql2Node instant(JsonNode json, String place, int depth) {
        return json.isString() ? Cql2Dates.instant(json.asString(), shown(place)) : node(json, place, depth + 1);
    }

    private static List<Double> numbers(JsonNode json, String place) {
        List<Double> numbers = new ArrayList<>();
        for (JsonNode number : json) {
            numbers.add(number(number, place).value());
        }
        return numbers;
    }

    private static Cql2Node.Number number(JsonNode json, String place) {
        if (!json.isNumber() || !Double.isFinite(json.asDouble())) {
            throw new InvalidFilterException(shown(place), "a finite number is expected");
        }
        return new Cql2Node.Number(json.asDouble());
    }

    private static String text(JsonNode json, String name, String place) {
        if (!json.path(name).isString()) {
            throw new InvalidFilterException(shown(place), "\"" + name + "\" must be a text");
        }
        return json.path(name).asString();
    }

    private static String shown(String place) {
        return place.isEmpty() ? "the outermost level" : place;
    }
}
