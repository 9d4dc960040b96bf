package org.rareearthatlas.exchange.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.exchange.IssueKind;
import org.rareearthatlas.exchange.ReadOptions;
import org.rareearthatlas.exchange.mapping.ColumnMapping;
import org.rareearthatlas.source.SourceData;

/// Everything that decides what an import does.
///
/// @param file the staged file
/// @param fileName as the person knows it
/// @param options how the file is read
/// @param crs of the rows' places, as [org.rareearthatlas.exchange.crs.FileCrs#of] reads it; null for what the file
///     says, else WGS 84
/// @param source whose claims the rows become; a source with the same title, publisher and address is taken again
/// @param duplicates what becomes of rows that are there already
/// @param withDoubts whether doubtful rows are imported too
/// @param mended the cells of rows that a person has corrected, by the row's number
/// @param decided of single rows that are there already, by their numbers; `duplicates` holds for the others
/// @param leftOut rows that a person has left out, by their numbers
public record ImportPlan(
        Path file,
        String fileName,
        ReadOptions options,
        @Nullable String crs,
        ColumnMapping mapping,
        SourceData source,
        Duplicates duplicates,
        boolean withDoubts,
        Map<Long, List<String>> mended,
        Map<Long, RowDecision> decided,
        Set<Long> leftOut) {

    public ImportPlan {
        mended = Map.copyOf(mended);
        decided = Map.copyOf(decided);
        leftOut = Set.copyOf(leftOut);
    }

    /// What becomes of a row that is there already.
    RowDecision decision(IssueKind kind, long row) {
        RowDecision own = decided.get(row);
        return own == null ? new RowDecision(duplicates.of(kind), duplicates.rule()) : own;
    }
}
