package org.rareearthatlas.exchange.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rareearthatlas.claim.GradeUnit;
import org.rareearthatlas.claim.MassUnit;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.text.TextFolding;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Remembers what the columns of a file were, for the next file with the same headings.
@Service
public class LayoutMemory {

    /// What the column of the table holds.
    private static final int MOST_UTF16 = 20_000;

    private final LayoutRepository layouts;

    LayoutMemory(LayoutRepository layouts) {
        this.layouts = layouts;
    }

    /// The mapping used last for these headings.
    @Transactional(readOnly = true)
    public Optional<ColumnMapping> find(List<String> columns) {
        return layouts.findById(key(columns))
                .map(LayoutEntity::mapping)
                .map(LayoutMemory::parse)
                .filter(mapping -> mapping.fields().size() == columns.size());
    }

    @Transactional
    @PreAuthorize(Roles.MAY_CONTRIBUTE)
    public void keep(List<String> columns, ColumnMapping mapping) {
        String text = format(mapping);
        layouts.save(new LayoutEntity(
                key(columns), text.length() <= MOST_UTF16 ? text : format(mapping.withWords(WordMeanings.NONE))));
    }

    private static String key(List<String> columns) {
        String text = columns.stream().map(TextFolding::fold).collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String format(ColumnMapping mapping) {
        String fields = mapping.fields().stream().map(Field::name).collect(Collectors.joining(","));
        return String.join(
                "|",
                fields,
                mapping.tonnageUnit().name(),
                mapping.gradeUnit().name(),
                mapping.containedUnit().name(),
                Boolean.toString(mapping.decimalComma()),
                mapping.words().format());
    }

    private static ColumnMapping parse(String text) {
        String[] parts = text.split("\\|");
        return new ColumnMapping(
                Stream.of(parts[0].split(",")).map(Field::valueOf).toList(),
                MassUnit.valueOf(parts[1]),
                GradeUnit.valueOf(parts[2]),
                MassUnit.valueOf(parts[3]),
                Boolean.parseBoolean(parts[4]),
                parts.length > 5 ? WordMeanings.parse(parts[5]) : WordMeanings.NONE);
    }
}
