package org.rareearthatlas.exchange.batch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.source.SourceId;

/// An import that was made.
///
/// @param fileSha256 of the file as it was given, hexadecimal
/// @param undoneAt when it was taken back; null while it stands
public record ImportBatch(
        long id,
        String fileName,
        String fileSha256,
        SourceId source,
        Instant importedAt,
        String importedBy,
        ImportCounts counts,
        @Nullable Instant undoneAt) {}
