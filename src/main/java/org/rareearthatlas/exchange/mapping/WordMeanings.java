package org.rareearthatlas.exchange.mapping;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.text.TextFolding;

/// What a person has said that words of a file mean, for all its rows and for the next file with the same columns.
/// Words
/// are compared folded.
///
/// @param elements by word; never empty for a word that is there
public record WordMeanings(
        Map<String, Set<Element>> elements, Map<String, Status> statuses, Map<String, DepositType> types) {

    public static final WordMeanings NONE = new WordMeanings(Map.of(), Map.of(), Map.of());

    public WordMeanings {
        elements = Map.copyOf(elements);
        statuses = Map.copyOf(statuses);
        types = Map.copyOf(types);
    }

    public @Nullable Set<Element> elementsOf(String word) {
        return elements.get(TextFolding.fold(word));
    }

    public @Nullable Status statusOf(String word) {
        return statuses.get(TextFolding.fold(word));
    }

    public @Nullable DepositType typeOf(String word) {
        return types.get(TextFolding.fold(word));
    }

    /// @param meant empty for no meaning
    public WordMeanings withElements(String word, Set<Element> meant) {
        return new WordMeanings(with(elements, word, meant.isEmpty() ? null : Element.inOrder(meant)), statuses, types);
    }

    public WordMeanings withStatus(String word, @Nullable Status meant) {
        return new WordMeanings(elements, with(statuses, word, meant), types);
    }

    public WordMeanings withType(String word, @Nullable DepositType meant) {
        return new WordMeanings(elements, statuses, with(types, word, meant));
    }

    private static <T> Map<String, T> with(Map<String, T> before, String word, @Nullable T meant) {
        Map<String, T> changed = new HashMap<>(before);
        if (meant == null) {
            changed.remove(TextFolding.fold(word));
        } else {
            changed.put(TextFolding.fold(word), meant);
        }
        return changed;
    }

    /// As text, to be remembered; [#parse] reads it back.
    String format() {
        List<String> parts = new ArrayList<>();
        elements.forEach((word, meant) ->
                parts.add(part("e", word, meant.stream().map(Element::name).collect(Collectors.joining("+")))));
        statuses.forEach((word, meant) -> parts.add(part("s", word, meant.name())));
        types.forEach((word, meant) -> parts.add(part("t", word, meant.name())));
        return String.join(",", parts);
    }

    private static String part(String kind, String word, String meant) {
        return kind + ":" + URLEncoder.encode(word, StandardCharsets.UTF_8) + ":" + meant;
    }

    static WordMeanings parse(String text) {
        WordMeanings all = NONE;
        for (String part : text.isEmpty() ? new String[0] : text.split(",")) {
            String[] three = part.split(":");
            all = all.with(three[0], URLDecoder.decode(three[1], StandardCharsets.UTF_8), three[2]);
        }
        return all;
    }

    private WordMeanings with(String kind, String word, String meant) {
        return switch (kind) {
            case "e" ->
                withElements(
                        word,
                        Arrays.stream(meant.split("\\+")).map(Element::valueOf).collect(Collectors.toSet()));
            case "s" -> withStatus(word, Status.valueOf(meant));
            default -> withType(word, DepositType.valueOf(meant));
        };
    }
}
