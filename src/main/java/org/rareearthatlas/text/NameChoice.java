package org.rareearthatlas.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Chooses the name to show for a language among names offered one by one: its preferred one, else its official one,
/// else
/// English, else the first. Of equals the one that came first.
public final class NameChoice {

    private static final int NONE = 4;

    private final String language;
    private int rank = NONE;
    private @Nullable String chosen;

    /// @param language a language subtag such as `ru`
    public NameChoice(String language) {
        this.language = language;
    }

    public void offer(String nameLanguage, NameRole role, String name) {
        int offered = rank(nameLanguage, role);
        if (offered < rank) {
            rank = offered;
            chosen = name;
        }
    }

    private int rank(String nameLanguage, NameRole role) {
        if (nameLanguage.equals(language) && role == NameRole.PREFERRED) {
            return 0;
        }
        if (nameLanguage.equals(language) && role == NameRole.OFFICIAL) {
            return 1;
        }
        return nameLanguage.equals("en") && role == NameRole.PREFERRED ? 2 : 3;
    }

    /// The best name so far; empty when none was offered.
    public Optional<String> find() {
        return Optional.ofNullable(chosen);
    }

    /// Forgets what was offered.
    public void clear() {
        rank = NONE;
        chosen = null;
    }
}
