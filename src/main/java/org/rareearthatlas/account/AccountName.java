package org.rareearthatlas.account;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rareearthatlas.text.Problem;

/// The rules of the names that people sign in with and are called by.
final class AccountName {

    /// What the history calls the atlas itself, the one user of solo mode, and nobody.
    private static final Set<String> TAKEN = Set.of("system", "local", "anonymous", "anonymoususer");

    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]{1,58}");
    private static final int LONGEST_DISPLAY_NAME = 120;

    /// Leaves room for a number behind it.
    private static final int LONGEST_FROM_ELSEWHERE = 50;

    private AccountName() {}

    /// The form under which a name is unique: no two accounts differ by case or by the way characters are coded.
    static String key(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /// The allowed name that is nearest to one given elsewhere: what is not allowed becomes a dot.
    static String fromElsewhere(String given) {
        String name = Normalizer.normalize(given.strip(), Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{N}._@+-]", ".")
                .replaceFirst("^[^\\p{L}\\p{N}]+", "");
        String cut = name.substring(0, Math.min(name.length(), LONGEST_FROM_ELSEWHERE));
        return ALLOWED.matcher(cut).matches() && !TAKEN.contains(key(cut)) ? cut : "person";
    }

    /// How people call whoever is called so elsewhere; the name where that is nothing.
    static String displayNameFromElsewhere(String given, String name) {
        String shown = given.replaceAll("\\p{Cntrl}", "").strip();
        return shown.isEmpty() ? name : shown.substring(0, Math.min(shown.length(), LONGEST_DISPLAY_NAME));
    }

    static List<Problem> problems(String name, String displayName) {
        List<Problem> problems = new java.util.ArrayList<>();
        if (!ALLOWED.matcher(name.strip()).matches() || TAKEN.contains(key(name))) {
            problems.add(Problem.of("name", "account.name"));
        }
        if (displayName.strip().length() > LONGEST_DISPLAY_NAME
                || displayName.chars().anyMatch(Character::isISOControl)) {
            problems.add(Problem.of("displayName", "account.displayName", LONGEST_DISPLAY_NAME));
        }
        return problems;
    }
}
