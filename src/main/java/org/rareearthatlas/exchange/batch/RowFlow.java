package org.rareearthatlas.exchange.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.rareearthatlas.exchange.RowTable;
import org.rareearthatlas.exchange.TableFiles;
import org.rareearthatlas.exchange.TableRow;
import org.rareearthatlas.exchange.check.RowChecker;
import org.rareearthatlas.exchange.crs.FileCrs;
import org.springframework.stereotype.Component;

/// Takes a file's rows through checking, one after the other: the same way whether they are only checked or written.
@Component
class RowFlow {

    private final TableFiles files;
    private final RowChecker checker;

    RowFlow(TableFiles files, RowChecker checker) {
        this.files = files;
        this.checker = checker;
    }

    /// Gives each row that is not left out to the consumer.
    ///
    /// @throws org.rareearthatlas.exchange.UnreadableFileException when the file ends before its time
    /// @throws ImportCancelledException when it was given up
    void run(ImportPlan plan, KnownDeposits known, ImportProgress progress, Consumer<DuplicateFinder.Found> consumer) {
        DuplicateFinder duplicates = new DuplicateFinder(known);
        try (RowTable table = files.open(plan.file(), plan.options())) {
            String crs = plan.crs() == null ? table.facts().crs() : plan.crs();
            RowChecker.Check check = checker.of(table.facts(), plan.mapping(), FileCrs.of(crs));
            for (TableRow row = table.next(); row != null; row = table.next()) {
                if (!plan.leftOut().contains(row.number())) {
                    consumer.accept(duplicates.find(check.check(mended(row, plan))));
                }
                progress.advance();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TableRow mended(TableRow row, ImportPlan plan) {
        List<String> cells = plan.mended().get(row.number());
        return cells == null ? row : row.withCells(cells);
    }
}
