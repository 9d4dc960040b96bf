package org.rareearthatlas.ogc;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;
import tools.jackson.databind.JsonNode;

/// Reads the members of a JSON object and notes what is wrong with each. An absent member is null, as is
/// JSON's null.
final class JsonFields {

    private final JsonNode json;
    private final String prefix;
    private final List<Problem> problems;

    JsonFields(JsonNode json) {
        this(json, "", new ArrayList<>());
    }

    private JsonFields(JsonNode json, String prefix, List<Problem> problems) {
        this.json = json;
        this.prefix = prefix;
        this.problems = problems;
    }

    /// The same for an object inside, whose problems are noted with its name before theirs.
    JsonFields inside(JsonNode object, String name) {
        return new JsonFields(object, prefix + name + ".", problems);
    }

    void requireKnown(Set<String> known) {
        json.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> problem(
                        name,
                        "json.unknown",
                        String.join(", ", known.stream().sorted().toList())));
    }

    void problem(String name, String code, Object... arguments) {
        problems.add(new Problem(prefix + name, code, List.of(arguments)));
    }

    /// @throws InvalidInputException when anything was wrong
    void throwProblems() {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    boolean has(String name) {
        return json.hasNonNull(name);
    }

    JsonNode get(String name) {
        return json.path(name);
    }

    @Nullable
    String text(String name) {
        if (!has(name)) {
            return null;
        }
        if (!get(name).isString()) {
            problem(name, "json.text");
            return null;
        }
        return get(name).asString();
    }

    /// A text that must be there; empty when it is not.
    String requiredText(String name) {
        String text = text(name);
        if (text == null) {
            problem(name, "json.missing");
            return "";
        }
        return text;
    }

    @Nullable
    Double number(String name) {
        if (!has(name)) {
            return null;
        }
        if (!get(name).isNumber()) {
            problem(name, "json.number");
            return null;
        }
        return get(name).asDouble();
    }

    @Nullable
    LocalDate date(String name) {
        String text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problem(name, "json.date");
            return null;
        }
    }

    <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        String choices = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        problem(name, "json.choice", choices);
        return null;
    }
}
