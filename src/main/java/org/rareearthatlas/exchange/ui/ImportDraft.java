package org.rareearthatlas.exchange.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.exchange.ReadOptions;
import org.rareearthatlas.exchange.TablePreview;
import org.rareearthatlas.exchange.batch.CheckReport;
import org.rareearthatlas.exchange.batch.Duplicates;
import org.rareearthatlas.exchange.batch.ImportPlan;
import org.rareearthatlas.exchange.batch.RowDecision;
import org.rareearthatlas.exchange.check.CheckedRow;
import org.rareearthatlas.exchange.crs.FileCrs;
import org.rareearthatlas.exchange.mapping.ColumnMapping;
import org.rareearthatlas.exchange.mapping.MappingSuggester;
import org.rareearthatlas.source.SourceData;

/// An import on its way through the steps, for one window.
final class ImportDraft {

    private final ImportServices services;
    final Path file;
    final String fileName;
    private ReadOptions options = ReadOptions.DETECT;
    private TablePreview preview;
    private ColumnMapping mapping;

    @Nullable
    String crs;

    @Nullable
    SourceData source;

    Duplicates duplicates = Duplicates.DEFAULT;
    boolean withDoubts;
    final Map<Long, List<String>> mended = new HashMap<>();
    final Map<Long, RowDecision> decided = new HashMap<>();
    final Set<Long> leftOut = new HashSet<>();

    @Nullable
    CheckReport report;

    private @Nullable Path errors;

    /// @throws org.rareearthatlas.exchange.UnreadableFileException when the file gives no rows
    ImportDraft(ImportServices services, Path file, String fileName) {
        this.services = services;
        this.file = file;
        this.fileName = fileName.length() <= 300 ? fileName : fileName.substring(0, 300);
        this.preview = preview(options);
        this.mapping = suggested();
    }

    private TablePreview preview(ReadOptions wanted) {
        try {
            return TablePreview.of(services.files(), file, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ColumnMapping suggested() {
        List<String> columns = preview.facts().columns();
        return preview.facts().hasNames()
                ? services.layouts().find(columns).orElseGet(() -> MappingSuggester.suggest(columns, preview.rows()))
                : MappingSuggester.suggest(columns, preview.rows());
    }

    /// Reads the file in another way.
    ///
    /// @throws org.rareearthatlas.exchange.UnreadableFileException when it gives no rows so; all stays as it was
    void reread(ReadOptions wanted) {
        TablePreview changed = preview(wanted);
        boolean sameColumns = changed.facts().columns().equals(preview.facts().columns());
        preview = changed;
        options = wanted;
        if (!sameColumns) {
            mapping = suggested();
        }
        mended.clear();
        decided.clear();
        leftOut.clear();
    }

    TablePreview preview() {
        return preview;
    }

    ReadOptions options() {
        return options;
    }

    ColumnMapping mapping() {
        return mapping;
    }

    void map(ColumnMapping chosen) {
        mapping = chosen;
    }

    /// The deposit of a number; null when it is gone.
    @Nullable
    DepositData findDeposit(long number) {
        return services.deposits()
                .find(new DepositId(number))
                .map(Deposit::data)
                .orElse(null);
    }

    /// The first rows, read as deposits.
    List<CheckedRow> sample() {
        String named = crs == null ? preview.facts().crs() : crs;
        var check = services.checker().of(preview.facts(), mapping, FileCrs.of(named));
        return preview.rows().stream().map(check::check).toList();
    }

    ImportPlan plan() {
        return new ImportPlan(
                file,
                fileName,
                options,
                crs,
                mapping,
                Objects.requireNonNull(source),
                duplicates,
                withDoubts,
                mended,
                decided,
                leftOut);
    }

    /// A new list of errors in place of the last one.
    Path newErrors() throws IOException {
        Path before = errors;
        if (before != null) {
            Files.deleteIfExists(before);
        }
        errors = services.staged().create();
        return errors;
    }

    /// Removes the file of an import that was not begun, and the list of errors.
    void discard(boolean begun) {
        try {
            if (!begun) {
                Files.deleteIfExists(file);
            }
            Path list = errors;
            if (list != null) {
                Files.deleteIfExists(list);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Path> findErrors() {
        return Optional.ofNullable(errors);
    }
}
