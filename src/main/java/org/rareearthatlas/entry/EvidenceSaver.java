package org.rareearthatlas.entry;

import java.util.HashMap;
import java.util.Map;
import org.rareearthatlas.claim.Evidence;
import org.rareearthatlas.entry.EvidenceInput.QuoteInput;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.SourceData;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.source.SourceService;

/// Saves the evidences of one entry. A new source that several of them give is added once.
final class EvidenceSaver {

    private final SourceService sources;
    private final Map<SourceData, SourceId> added = new HashMap<>();

    EvidenceSaver(SourceService sources) {
        this.sources = sources;
    }

    Evidence save(EvidenceInput input) {
        return switch (input) {
            case QuoteInput quote -> new Evidence.OfQuote(saveQuote(quote));
            case EvidenceInput.DatasetRecord row ->
                new Evidence.OfRecord(save(row.source()), row.recordId(), row.field(), row.value());
            case EvidenceInput.Citation citation ->
                new Evidence.OfCitation(save(citation.source()), citation.locator(), citation.paraphrase());
            case EvidenceInput.Unsourced unsourced -> new Evidence.Unsourced();
        };
    }

    QuoteId saveQuote(QuoteInput input) {
        return switch (input) {
            case EvidenceInput.ExistingQuote existing -> existing.quote();
            case EvidenceInput.NewQuote quote ->
                sources.addQuote(save(quote.source()), quote.quote()).id();
        };
    }

    private SourceId save(SourceInput input) {
        return switch (input) {
            case SourceInput.Existing existing ->
                sources.getSource(existing.id()).id();
            case SourceInput.New fresh ->
                added.computeIfAbsent(
                        fresh.data(), data -> sources.addSource(data).id());
        };
    }
}
