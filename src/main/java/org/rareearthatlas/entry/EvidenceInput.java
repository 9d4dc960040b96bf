package org.rareearthatlas.entry;

import org.jspecify.annotations.Nullable;
import org.rareearthatlas.source.QuoteData;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;

/// The evidence that someone gives for what they enter.
public sealed interface EvidenceInput {

    /// Exact words.
    sealed interface QuoteInput extends EvidenceInput {}

    /// Words that the atlas already quotes.
    record ExistingQuote(QuoteId quote) implements QuoteInput {}

    /// Words to quote from a source.
    record NewQuote(SourceInput source, QuoteData quote) implements QuoteInput {}

    /// A record of a dataset.
    record DatasetRecord(
            SourceInput source,
            String recordId,
            @Nullable String field,
            @Nullable String value) implements EvidenceInput {
        public DatasetRecord {
            require("recordId", recordId, "evidence.record.missing", 200);
            limit("recordField", field, 200);
            limit("recordValue", value, 2000);
        }
    }

    /// A source whose words are not at hand, told in the editor's own.
    record Citation(SourceInput source, @Nullable String locator, String paraphrase) implements EvidenceInput {
        public Citation {
            require("paraphrase", paraphrase, "evidence.paraphrase.missing", 2000);
            limit("locator", locator, 500);
        }
    }

    /// Said openly: there is no source.
    record Unsourced() implements EvidenceInput {}

    private static void require(String field, String value, String missingCode, int maxUtf16) {
        if (value.isBlank()) {
            throw new InvalidInputException(Problem.of(field, missingCode));
        }
        limit(field, value, maxUtf16);
    }

    private static void limit(String field, @Nullable String value, int maxUtf16) {
        if (value != null && value.length() > maxUtf16) {
            throw new InvalidInputException(Problem.of(field, "text.tooLong", maxUtf16));
        }
    }
}
