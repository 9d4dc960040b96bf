package org.rareearthatlas.exchange.command;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.exchange.ReadOptions;
import org.rareearthatlas.exchange.batch.Duplicates;
import org.rareearthatlas.exchange.batch.ValuePart;
import org.rareearthatlas.exchange.mapping.ColumnMapping;
import org.rareearthatlas.exchange.mapping.Field;
import org.rareearthatlas.source.SourceData;
import org.rareearthatlas.source.SourceKind;

/// What is asked with a file, as query parameters.
///
/// @param map assignments `column=field`
/// @param fill the parts that merging fills, with commas between, or `none`; null for all
/// @param duplicates `keep`, `merge` or `skip` for whatever may be there already; null for the defaults
record ImportRequest(
        String fileName,
        String title,
        @Nullable String publisher,
        @Nullable String licence,
        @Nullable String address,
        List<String> map,
        @Nullable String crs,
        @Nullable String encoding,
        @Nullable String delimiter,
        @Nullable String layer,
        @Nullable String duplicates,
        @Nullable String fill,
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
        return new Duplicates(choice, choice, choice, parts());
    }

    private Set<ValuePart> parts() {
        if (fill == null) {
            return EnumSet.allOf(ValuePart.class);
        }
        return Arrays.stream(fill.toUpperCase(Locale.ROOT).split(","))
                .filter(part -> !part.equals("NONE"))
                .map(ValuePart::valueOf)
                .collect(Collectors.toSet());
    }

    /// The suggested mapping with what was assigned.
    ///
    /// @throws IllegalArgumentException when a column or a field does not exist
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
        return mapping;
    }
}
