package org.rareearthatlas.exchange.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rareearthatlas.Acting;
import org.rareearthatlas.Samples;
import org.rareearthatlas.exchange.ReadOptions;
import org.rareearthatlas.exchange.StagedFiles;
import org.rareearthatlas.exchange.TableFiles;
import org.rareearthatlas.exchange.TablePreview;
import org.rareearthatlas.exchange.mapping.ColumnMapping;
import org.rareearthatlas.exchange.mapping.MappingSuggester;

/// Brings texts of CSV in, as the user of this computer.
final class ImportTrial {

    private final ImportService imports;
    private final StagedFiles staged;
    private final TableFiles files;

    ImportTrial(ImportService imports, StagedFiles staged, TableFiles files) {
        this.imports = imports;
        this.staged = staged;
        this.files = files;
    }

    /// Of a file as the wizard would take it, its columns as they are suggested.
    ImportPlan plan(String source, String text) {
        try {
            Path file = staged.stage(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            TablePreview preview = TablePreview.of(files, file, ReadOptions.DETECT);
            ColumnMapping mapping = MappingSuggester.suggest(preview.facts().columns(), preview.rows());
            return new ImportPlan(
                    file,
                    "sample.csv",
                    ReadOptions.DETECT,
                    null,
                    mapping,
                    Samples.source(source),
                    Duplicates.DEFAULT,
                    false,
                    Map.of(),
                    Map.of(),
                    Set.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ImportPlan with(ImportPlan plan, Duplicates duplicates, boolean doubts, Map<Long, List<String>> mended) {
        return new ImportPlan(
                plan.file(),
                plan.fileName(),
                plan.options(),
                plan.crs(),
                plan.mapping(),
                plan.source(),
                duplicates,
                doubts,
                mended,
                plan.decided(),
                plan.leftOut());
    }

    ImportBatch run(ImportPlan plan) {
        return Acting.asLocalUser(() -> imports.run(plan, -1, new ImportProgress()));
    }
}
