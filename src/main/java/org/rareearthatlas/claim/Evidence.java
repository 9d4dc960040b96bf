package org.rareearthatlas.claim;

import org.jspecify.annotations.Nullable;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.SourceId;

/// What carries a claim.
public sealed interface Evidence {

    /// The exact words of a source.
    record OfQuote(QuoteId quote) implements Evidence {}

    /// A record of a dataset.
    ///
    /// @param recordId the dataset's own id of the record
    /// @param field the record's field, as the dataset names it
    /// @param value the field's content, as the dataset has it
    record OfRecord(
            SourceId source,
            String recordId,
            @Nullable String field,
            @Nullable String value) implements Evidence {}

    /// A source whose words the atlas does not hold; always labelled so.
    ///
    /// @param locator where in the source, such as a page
    /// @param paraphrase what it says, in the atlas's words
    record OfCitation(SourceId source, @Nullable String locator, String paraphrase) implements Evidence {}

    /// Nothing: entered without a source, and shown so everywhere.
    record Unsourced() implements Evidence {}
}
