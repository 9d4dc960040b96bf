package org.rareearthatlas.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// All names of a place, in the order they were given. Never empty.
///
/// @param all at most [#MAX_NAMES]; their folded forms have room for [#MAX_SEARCH_TEXT_UTF16] UTF-16 units together
public record LocalNames(List<LocalName> all) {

    public static final int MAX_NAMES = 50;
    public static final int MAX_SEARCH_TEXT_UTF16 = 4000;

    public LocalNames {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new InvalidInputException(Problem.of("name", "name.missing"));
        }
        if (all.size() > MAX_NAMES || searchText(all).length() > MAX_SEARCH_TEXT_UTF16) {
            throw new InvalidInputException(Problem.of("name", "name.tooMany", MAX_NAMES));
        }
    }

    /// The name to show for a language: its preferred one, else its official one, else English, else the first.
    public String preferred(Locale locale) {
        return preferred(locale.getLanguage());
    }

    /// As [#preferred(Locale)], for a language subtag such as `ru`.
    public String preferred(String language) {
        NameChoice choice = new NameChoice(language);
        all.forEach(name -> choice.offer(name.language(), name.role(), name.name()));
        return choice.find().orElseThrow();
    }

    /// The names in one language and role, in their order; empty when there is none.
    public List<String> named(String language, NameRole role) {
        return all.stream()
                .filter(name -> name.role() == role && name.language().equals(language))
                .map(LocalName::name)
                .toList();
    }

    /// Every name without regard to language, without repetition.
    public List<String> strings() {
        return all.stream().map(LocalName::name).distinct().toList();
    }

    /// All names folded for search, one a line, so that a search cannot match across two names.
    public String searchText() {
        return searchText(all);
    }

    private static String searchText(List<LocalName> names) {
        return names.stream()
                .map(LocalName::name)
                .map(TextFolding::fold)
                .distinct()
                .collect(Collectors.joining("\n", "\n", "\n"));
    }
}
