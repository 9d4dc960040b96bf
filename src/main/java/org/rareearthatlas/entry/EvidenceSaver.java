package org.rareearthatlas.entry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rareearthatlas.claim.Evidence;
import org.rareearthatlas.entry.EvidenceInput.QuoteInput;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.SourceData;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.text.NotFoundException;

/// Saves the evidences of one entry, or of many in one go. A new source that several of them give is added once, and
/// what
/// exists is looked up once.
final class EvidenceSaver {

    private final SourceService sources;
    private final Map<SourceData, SourceId> added = new HashMap<>();
    private final Set<SourceId> known = new HashSet<>();
    private final Set<QuoteId> knownQuotes = new HashSet<>();

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
            case EvidenceInput.ExistingQuote existing -> {
                if (!knownQuotes.contains(existing.quote())) {
                    sources.findQuote(existing.quote())
                            .orElseThrow(() -> new NotFoundException("quote", existing.quote()));
                    knownQuotes.add(existing.quote());
                }
                yield existing.quote();
            }
            case EvidenceInput.NewQuote quote ->
                sources.addQuote(save(quote.source()), quote.quote()).id();
        };
    }

    private SourceId save(SourceInput input) {
        return switch (input) {
            case SourceInput.Existing existing -> {
                if (!known.contains(existing.id())) {
                    sources.findSource(existing.id()).orElseThrow(() -> new NotFoundException("source", existing.id()));
                    known.add(existing.id());
                }
                yield existing.id();
            }
            case SourceInput.New fresh ->
                added.computeIfAbsent(
                        fresh.data(), data -> sources.addSource(data).id());
        };
    }
}
