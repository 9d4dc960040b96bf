package org.rareearthatlas.entry.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.entry.EvidenceInput;
import org.rareearthatlas.entry.SourceInput;
import org.rareearthatlas.source.QuoteData;

/// Evidence that someone gave, as the state of the form's fields.
final class EvidenceValues {

    private EvidenceValues() {}

    /// Several evidences of one deposit.
    static Map<String, String> of(List<EvidenceInput> given) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("evidence" + FormFields.COUNT, Integer.toString(given.size()));
        for (int i = 0; i < given.size(); i++) {
            values.putAll(of("evidence." + i + ".", given.get(i)));
        }
        return values;
    }

    /// @param prefix stands before the keys
    static Map<String, String> of(String prefix, EvidenceInput given) {
        Map<String, String> values = new LinkedHashMap<>();
        switch (given) {
            case EvidenceInput.ExistingQuote existing -> {
                values.put("kind", EvidenceKind.EXISTING_QUOTE.name());
                values.put("quote", existing.quote().toString());
            }
            case EvidenceInput.NewQuote quote -> {
                values.put("kind", EvidenceKind.NEW_QUOTE.name());
                put(values, quote.source());
                put(values, quote.quote());
            }
            case EvidenceInput.DatasetRecord row -> {
                values.put("kind", EvidenceKind.RECORD.name());
                put(values, row.source());
                values.put("recordId", row.recordId());
                values.put("recordField", text(row.field()));
                values.put("recordValue", text(row.value()));
            }
            case EvidenceInput.Citation citation -> {
                values.put("kind", EvidenceKind.CITATION.name());
                put(values, citation.source());
                values.put("locator", text(citation.locator()));
                values.put("paraphrase", citation.paraphrase());
            }
            case EvidenceInput.Unsourced unsourced -> values.put("kind", EvidenceKind.UNSOURCED.name());
        }
        Map<String, String> prefixed = new LinkedHashMap<>();
        values.forEach((key, value) -> prefixed.put(prefix + key, value));
        return prefixed;
    }

    private static void put(Map<String, String> values, SourceInput source) {
        switch (source) {
            case SourceInput.Existing existing -> {
                values.put("source.adding", "");
                values.put("source", existing.id().toString());
            }
            case SourceInput.New fresh -> {
                values.put("source.adding", SourceChooser.NEW);
                SourceValues.of(fresh.data()).forEach((key, value) -> values.put("source." + key, value));
            }
        }
    }

    private static void put(Map<String, String> values, QuoteData quote) {
        values.put("exact", quote.selector().exact());
        values.put("prefix", quote.selector().prefix());
        values.put("suffix", quote.selector().suffix());
        values.put("speech", quote.speech().name());
        values.put("speaker", text(quote.speaker()));
        values.put("quoteLanguage", text(quote.language()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
