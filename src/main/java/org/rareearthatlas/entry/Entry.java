package org.rareearthatlas.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.ClaimId;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.region.RegionData;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.source.NewText;
import org.rareearthatlas.source.QuoteData;
import org.rareearthatlas.source.SourceData;
import org.rareearthatlas.source.SourceId;

/// What one form asks the atlas to save, as a value: so that it can wait for a curator as a suggestion. Saved by
/// [EntryWriter].
public sealed interface Entry {

    record NewDeposit(DepositEntry deposit) implements Entry {}

    /// @param version the version that the editor saw
    record ChangedDeposit(DepositId id, int version, DepositEntry deposit) implements Entry {}

    /// @param version the version that the editor saw
    record DeletedDeposit(DepositId id, int version) implements Entry {}

    record NewRegion(RegionData region, EvidenceInput.QuoteInput firstQuote) implements Entry {}

    /// Words that name the region as a rare-earth place.
    record NewQuote(RegionId region, EvidenceInput.QuoteInput words) implements Entry {}

    /// @param statement what the words say of the subjects; null only when there are no subjects
    record NewPassage(
            SourceId source,
            QuoteData words,
            List<Subject> subjects,
            @Nullable Statement statement) implements Entry {
        public NewPassage {
            subjects = List.copyOf(subjects);
        }
    }

    record NewClaim(Subject subject, ClaimEntry claim) implements Entry {}

    /// @param version the version that the editor saw
    record ChangedClaim(ClaimId id, int version, ClaimEntry claim) implements Entry {}

    record NewSource(SourceData source, @Nullable NewText text) implements Entry {}

    /// @param version the version that the editor saw
    record ChangedSource(SourceId id, int version, SourceData source) implements Entry {}

    record NewSourceText(SourceId source, NewText text) implements Entry {}
}
