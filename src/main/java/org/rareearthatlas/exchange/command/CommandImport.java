package org.rareearthatlas.exchange.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rareearthatlas.exchange.ImportTexts;
import org.rareearthatlas.exchange.IssueKind;
import org.rareearthatlas.exchange.StagedFiles;
import org.rareearthatlas.exchange.TableFacts;
import org.rareearthatlas.exchange.TableFiles;
import org.rareearthatlas.exchange.TablePreview;
import org.rareearthatlas.exchange.UnreadableFileException;
import org.rareearthatlas.exchange.batch.CheckReport;
import org.rareearthatlas.exchange.batch.ErrorCsv;
import org.rareearthatlas.exchange.batch.Fate;
import org.rareearthatlas.exchange.batch.ImportCounts;
import org.rareearthatlas.exchange.batch.ImportPlan;
import org.rareearthatlas.exchange.batch.ImportProgress;
import org.rareearthatlas.exchange.batch.ImportService;
import org.rareearthatlas.exchange.batch.NothingToImportException;
import org.rareearthatlas.exchange.command.ImportReply.Outcome;
import org.rareearthatlas.exchange.mapping.ColumnMapping;
import org.rareearthatlas.exchange.mapping.LayoutMemory;
import org.rareearthatlas.exchange.mapping.MappingProblem;
import org.rareearthatlas.exchange.mapping.MappingSuggester;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;
import org.springframework.stereotype.Component;

/// Does for a command what the steps on the screen do: reads, checks, tells what is wrong, imports.
@Component
class CommandImport {

    private final StagedFiles staged;
    private final TableFiles files;
    private final LayoutMemory layouts;
    private final ImportService imports;

    CommandImport(StagedFiles staged, TableFiles files, LayoutMemory layouts, ImportService imports) {
        this.staged = staged;
        this.files = files;
        this.layouts = layouts;
        this.imports = imports;
    }

    /// @param reply is told of the progress on the calling thread; when it throws, the import is given up
    void run(ImportRequest asked, InputStream content, Consumer<ImportReply> reply) throws IOException {
        ImportTexts texts = new ImportTexts(Locale.forLanguageTag(asked.language()));
        Path file = null;
        try {
            file = staged.stage(content);
            reply.accept(imported(asked, file, texts, reply));
        } catch (UnreadableFileException e) {
            reply.accept(ImportReply.end(Outcome.FAILED, null, texts.reason(e)));
        } catch (InvalidInputException e) {
            Problem problem = e.problems().getFirst();
            Object[] arguments = problem.arguments().toArray();
            reply.accept(ImportReply.end(Outcome.FAILED, null, texts.text("problem." + problem.code(), arguments)));
        } catch (IllegalArgumentException e) {
            reply.accept(ImportReply.end(Outcome.FAILED, null, String.valueOf(e.getMessage())));
        } finally {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        }
    }

    private ImportReply imported(ImportRequest asked, Path file, ImportTexts texts, Consumer<ImportReply> reply)
            throws IOException {
        TablePreview preview = TablePreview.of(files, file, asked.options());
        List<String> columns = preview.facts().columns();
        ColumnMapping mapping = asked.assign(suggested(preview), columns);
        requireMapping(mapping, preview, texts);
        ImportPlan plan = new ImportPlan(
                file,
                asked.fileName(),
                asked.options(),
                asked.crs(),
                mapping,
                asked.source(),
                asked.choices(),
                asked.withDoubts(),
                Map.of(),
                Map.of(),
                Set.of());
        CheckReport report = check(plan, preview.facts(), asked, reply);
        if (asked.dryRun()) {
            return ImportReply.end(Outcome.CHECKED, counts(report), unknown(report, texts));
        }
        if (!asked.means().isEmpty() && preview.facts().hasNames()) {
            layouts.keep(columns, mapping);
        }
        try {
            return ImportReply.end(
                    Outcome.IMPORTED,
                    imports.run(plan, report.rows(), progress("WRITING", report.rows(), reply))
                            .counts(),
                    unknown(report, texts));
        } catch (NothingToImportException e) {
            return ImportReply.end(Outcome.NOTHING, e.counts(), texts.text("import.nothingNew"));
        }
    }

    /// As it was for the last file with these headings, what words mean too; else by the headings.
    private ColumnMapping suggested(TablePreview preview) {
        List<String> columns = preview.facts().columns();
        return (preview.facts().hasNames() ? layouts.find(columns) : Optional.<ColumnMapping>empty())
                .orElseGet(() -> MappingSuggester.suggest(columns, preview.rows()));
    }

    /// The words that the atlas does not know, with how often they occur; empty when there are none.
    private static String unknown(CheckReport report, ImportTexts texts) {
        String words = report.words().stream()
                .filter(word -> word.kind() != IssueKind.ELEMENT_GROUP)
                .map(word -> "\"" + word.text() + "\" (" + word.rows() + ")")
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : texts.text("import.words.unknown", words);
    }

    private static void requireMapping(ColumnMapping mapping, TablePreview preview, ImportTexts texts) {
        List<MappingProblem> problems = mapping.problems(preview.facts().hasGeometry());
        if (!problems.isEmpty()) {
            MappingProblem first = problems.getFirst();
            throw new IllegalArgumentException(
                    texts.text("import.mapping." + first.kind(), texts.text("import.field." + first.field())));
        }
    }

    private CheckReport check(ImportPlan plan, TableFacts facts, ImportRequest asked, Consumer<ImportReply> reply)
            throws IOException {
        Path errors = staged.create();
        try {
            CheckReport report;
            try (ErrorCsv csv = new ErrorCsv(errors, facts, Locale.forLanguageTag(asked.language()))) {
                report = imports.check(plan, progress("CHECKING", -1, reply), csv);
            }
            if (report.count(Fate.ADDED) + report.count(Fate.MERGED) < report.rows()) {
                try (Stream<String> lines = Files.lines(errors, StandardCharsets.UTF_8)) {
                    lines.map(ImportReply::error).forEach(reply);
                }
            }
            return report;
        } finally {
            Files.deleteIfExists(errors);
        }
    }

    private static ImportProgress progress(String phase, long total, Consumer<ImportReply> reply) {
        ImportProgress progress = new ImportProgress();
        progress.onChange(() -> reply.accept(ImportReply.progress(phase, progress.rows(), total)));
        return progress;
    }

    private static ImportCounts counts(CheckReport report) {
        return new ImportCounts(
                Math.toIntExact(report.rows()),
                report.count(Fate.ADDED),
                report.count(Fate.MERGED),
                report.count(Fate.SKIPPED),
                report.count(Fate.DOUBTFUL),
                report.count(Fate.REJECTED));
    }
}
