package org.rareearthatlas.exchange.command;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.exchange.ReadOptions;
import org.rareearthatlas.exchange.batch.Duplicates;
import org.rareearthatlas.exchange.batch.MergeRule;
import org.rareearthatlas.exchange.batch.Precedence;
import org.rareearthatlas.exchange.batch.ValuePart;
import org.rareearthatlas.exchange.mapping.ColumnMapping;
import org.rareearthatlas.exchange.mapping.Field;
import org.rareearthatlas.source.SourceData;
import org.rareearthatlas.source.SourceKind;

/// What is asked with a file, as query parameters.
///
/// @param map assignments `column=field`
/// @param means meanings of words, as [MeantWords] reads them
/// @param fill the parts that merging fills, with commas between, or `none`; null for all
/// @param wins whose value is shown after merging: `atlas`, `empty` or `file` for all parts, or `part=whose`; several
///     with commas between, the later over the earlier; null for `empty`
/// @param duplicates `keep`, `merge` or `skip` for whatever may be there already; null for the defaults
record ImportRequest(
        String fileName,
        String title,
        @Nullable String publisher,
        @Nullable String licence,
        @Nullable String address,
        List<String> map,
        List<String> means,
        @Nullable String crs,
        @Nullable String encoding,
        @Nullable String delimiter,
        @Nullable String layer,
        @Nullable String duplicates,
        @Nullable String fill,
        @Nullable String wins,
        boolean withDoubts,
        boolean dryRun,
        boolean noHeader,
        String language) {

    SourceData source() {
        return new SourceData(
                title, false, SourceKind.DATASET, publisher, null, null, null, address, null, null, licence, null);
    }

    ReadOptions options() {
        Character separator = delimiter == null || delimiter.isEmpty()
                ? null
                : Character.valueOf(delimiter.equals("tab") ? '\t' : delimiter.charAt(0));
        return new ReadOptions(encoding, separator, null, layer, crs, noHeader ? Boolean.FALSE : null);
    }

    /// @throws IllegalArgumentException when the choice is none
    Duplicates choices() {
        if (duplicates == null) {
            return Duplicates.DEFAULT;
        }
        Duplicates.Choice choice = Duplicates.Choice.valueOf(duplicates.toUpperCase(Locale.ROOT));
        return new Duplicates(choice, choice, choice, rule());
    }

    private MergeRule rule() {
        MergeRule rule = MergeRule.DEFAULT;
        if (fill != null) {
            rule = MergeRule.all(Precedence.ATLAS);
            for (String part : fill.toUpperCase(Locale.ROOT).split(",")) {
                rule = part.equals("NONE") ? rule : rule.with(ValuePart.valueOf(part), Precedence.EMPTY);
            }
        }
        for (String word :
                wins == null ? new String[0] : wins.toUpperCase(Locale.ROOT).split(",")) {
            int sign = word.indexOf('=');
            Precedence precedence = Precedence.valueOf(word.substring(sign + 1));
            rule = sign < 0
                    ? MergeRule.all(precedence)
                    : rule.with(ValuePart.valueOf(word.substring(0, sign)), precedence);
        }
        return rule;
    }

    /// The suggested mapping with what was assigned, and with what words were said to mean.
    ///
    /// @throws IllegalArgumentException when a column, a field or a meaning does not exist
    ColumnMapping assign(ColumnMapping suggested, List<String> columns) {
        ColumnMapping mapping = suggested;
        for (String assignment : map) {
            int sign = assignment.lastIndexOf('=');
            int column = sign < 0 ? -1 : columns.indexOf(assignment.substring(0, sign));
            if (column < 0) {
                throw new IllegalArgumentException("There is no column for \"" + assignment + "\"");
            }
            String field =
                    assignment.substring(sign + 1).toUpperCase(Locale.ROOT).replace('-', '_');
            mapping = mapping.with(column, Field.valueOf(field));
        }
        return mapping.withWords(MeantWords.add(mapping.words(), means));
    }
}
