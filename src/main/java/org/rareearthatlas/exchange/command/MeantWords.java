package org.rareearthatlas.exchange.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.exchange.mapping.WordMeanings;

/// Reads what a command says that words mean: `elements:WORD=Ce+La`, `status:WORD=past-producer` or
/// `type:WORD=carbonatite`; without a meaning behind the sign, the word loses the one that it had.
final class MeantWords {

    private MeantWords() {}

    /// @throws IllegalArgumentException when one is not understood; its message says which
    static WordMeanings add(WordMeanings known, List<String> said) {
        WordMeanings all = known;
        for (String one : said) {
            int colon = one.indexOf(':');
            int sign = one.lastIndexOf('=');
            if (colon < 1 || sign < colon + 2) {
                throw notUnderstood(one);
            }
            try {
                all = with(all, one.substring(0, colon), one.substring(colon + 1, sign), one.substring(sign + 1));
            } catch (IllegalArgumentException e) {
                throw notUnderstood(one);
            }
        }
        return all;
    }

    private static WordMeanings with(WordMeanings known, String kind, String word, String meaning) {
        String name = meaning.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return switch (kind) {
            case "elements" -> known.withElements(word, elements(meaning.strip()));
            case "status" -> known.withStatus(word, name.isEmpty() ? null : Status.valueOf(name));
            case "type" -> known.withType(word, name.isEmpty() ? null : DepositType.valueOf(name));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static Set<Element> elements(String symbols) {
        return symbols.isEmpty()
                ? Set.of()
                : Arrays.stream(symbols.split("\\+")).map(Element::valueOf).collect(Collectors.toSet());
    }

    private static IllegalArgumentException notUnderstood(String one) {
        return new IllegalArgumentException("\"" + one + "\" says no meaning; write elements:WORD=Ce+La,"
                + " status:WORD=past-producer or type:WORD=carbonatite");
    }
}
