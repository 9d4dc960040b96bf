package org.rareearthatlas.exchange.batch;

import java.util.ArrayList;
import java.util.List;
import org.rareearthatlas.text.LocalName;
import org.rareearthatlas.text.LocalNames;
import org.rareearthatlas.text.NameRole;
import org.rareearthatlas.text.TextFolding;

/// The names of a deposit with those of a row. No name is lost: one that another takes the place of becomes an alias.
final class MergedNames {

    private final List<LocalName> names;

    private MergedNames(List<LocalName> first) {
        this.names = new ArrayList<>(first);
    }

    /// @return all names of the first, then those that only the second has, as long as there is room for them; its
    ///     preferred names stay so in languages that the first prefers none in
    static LocalNames of(LocalNames first, LocalNames second) {
        MergedNames merged = new MergedNames(first.all());
        second.all().forEach(merged::add);
        return new LocalNames(merged.names);
    }

    private void add(LocalName name) {
        if (names.stream().anyMatch(other -> other.name().equals(name.name()))) {
            return;
        }
        boolean taken = names.stream()
                .anyMatch(
                        other -> other.role() == name.role() && other.language().equals(name.language()));
        LocalName kept = taken ? new LocalName(name.language(), name.name(), NameRole.ALIAS) : name;
        if (fits(kept)) {
            names.add(kept);
        }
    }

    private boolean fits(LocalName name) {
        int searchTextUtf16 = new LocalNames(names).searchText().length()
                + TextFolding.fold(name.name()).length()
                + 1;
        return names.size() < LocalNames.MAX_NAMES && searchTextUtf16 <= LocalNames.MAX_SEARCH_TEXT_UTF16;
    }
}
