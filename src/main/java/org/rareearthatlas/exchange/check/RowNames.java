package org.rareearthatlas.exchange.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rareearthatlas.exchange.IssueKind;
import org.rareearthatlas.exchange.RowIssue;
import org.rareearthatlas.exchange.mapping.ColumnMapping;
import org.rareearthatlas.exchange.mapping.Field;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.LocalName;
import org.rareearthatlas.text.LocalNames;
import org.rareearthatlas.text.NameRole;

/// Reads the names of a row. A name whose column does not say its language gets that of its letters.
final class RowNames {

    private static final int MOST_ALIASES = 20;

    private final ColumnMapping mapping;
    private final List<RowIssue> issues;
    private final List<LocalName> names = new ArrayList<>();

    RowNames(ColumnMapping mapping, List<RowIssue> issues) {
        this.mapping = mapping;
        this.issues = issues;
    }

    /// Empty when there is no name that can be kept; an issue says why.
    Optional<LocalNames> read(List<String> cells) {
        add(cells, Field.NAME, "");
        add(cells, Field.NAME_EN, "en");
        add(cells, Field.NAME_RU, "ru");
        if (names.isEmpty()) {
            if (issues.stream().noneMatch(issue -> issue.kind() == IssueKind.NAME_TOO_LONG)) {
                int column = nameColumn();
                issues.add(new RowIssue(IssueKind.NAME_MISSING, column, "", ""));
            }
            return Optional.empty();
        }
        for (int column : mapping.columns(Field.ALIASES)) {
            for (String alias : cells.get(column).split("[;|\\n]")) {
                addAlias(alias);
            }
        }
        return Optional.of(new LocalNames(names));
    }

    private int nameColumn() {
        for (Field field : new Field[] {Field.NAME, Field.NAME_EN, Field.NAME_RU}) {
            if (mapping.has(field)) {
                return mapping.columns(field).getFirst();
            }
        }
        return RowIssue.WHOLE_ROW;
    }

    private void add(List<String> cells, Field field, String language) {
        for (int column : mapping.columns(field)) {
            String name = cells.get(column).strip();
            if (!name.isEmpty()
                    && names.stream().noneMatch(other -> other.name().equals(name))) {
                keep(name, language.isEmpty() ? languageOf(name) : language, column);
            }
        }
    }

    private void keep(String name, String language, int column) {
        boolean first = names.stream().noneMatch(other -> other.language().equals(language));
        try {
            names.add(new LocalName(language, name, first ? NameRole.PREFERRED : NameRole.ALIAS));
        } catch (InvalidInputException e) {
            issues.add(new RowIssue(IssueKind.NAME_TOO_LONG, column, name, Integer.toString(name.length())));
        }
    }

    private void addAlias(String alias) {
        boolean fits = !alias.isBlank() && alias.length() <= LocalName.MAX_LENGTH_UTF16 && names.size() < MOST_ALIASES;
        if (fits && names.stream().noneMatch(name -> name.name().equals(alias.strip()))) {
            try {
                names.add(new LocalName(languageOf(alias), alias, NameRole.ALIAS));
            } catch (InvalidInputException e) {
                issues.add(RowIssue.ofRow(IssueKind.CONTROL_CHARACTERS, alias));
            }
        }
    }

    static String languageOf(String name) {
        for (int i = 0; i < name.length(); i++) {
            switch (Character.UnicodeScript.of(name.charAt(i))) {
                case CYRILLIC -> {
                    return "ru";
                }
                case HAN -> {
                    return "zh";
                }
                case LATIN -> {
                    return "en";
                }
                default -> {}
            }
        }
        return "und";
    }
}
