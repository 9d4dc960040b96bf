package org.rareearthatlas.ogc;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.entry.EvidenceInput;
import org.rareearthatlas.entry.SourceInput;
import org.rareearthatlas.source.QuoteData;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.SourceData;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.source.SourceKind;
import org.rareearthatlas.source.Speech;
import org.rareearthatlas.text.TextQuoteSelector;
import tools.jackson.databind.JsonNode;

/// Reads what carries a deposit's values: the array `evidence`, each member with a `type` of `quote`,
/// `record`, `citation` or `unsourced`.
final class EvidenceReader {

    private final JsonFields fields;

    EvidenceReader(JsonFields fields) {
        this.fields = fields;
    }

    /// @throws org.rareearthatlas.text.InvalidInputException naming each member that breaks a rule
    List<EvidenceInput> read() {
        List<EvidenceInput> evidence = new ArrayList<>();
        for (JsonNode json : fields.get("evidence")) {
            evidence.add(one(fields.inside(json, "evidence")));
        }
        fields.throwProblems();
        return evidence;
    }

    private static EvidenceInput one(JsonFields json) {
        String type = json.requiredText("type");
        return switch (type) {
            case "unsourced" -> new EvidenceInput.Unsourced();
            case "quote" -> quote(json);
            case "record" ->
                new EvidenceInput.DatasetRecord(
                        source(json), json.requiredText("recordId"), json.text("field"), json.text("value"));
            case "citation" ->
                new EvidenceInput.Citation(source(json), json.text("locator"), json.requiredText("paraphrase"));
            default -> {
                json.problem("type", "json.choice", "quote, record, citation, unsourced");
                yield new EvidenceInput.Unsourced();
            }
        };
    }

    private static EvidenceInput quote(JsonFields json) {
        if (json.get("quote").isIntegralNumber()) {
            return new EvidenceInput.ExistingQuote(new QuoteId(json.get("quote").asLong()));
        }
        Speech speech = json.choice("speech", Speech.class);
        if (speech == null) {
            json.problem("speech", "json.missing");
        }
        TextQuoteSelector words = new TextQuoteSelector(
                json.requiredText("exact"), orEmpty(json.text("prefix")), orEmpty(json.text("suffix")));
        QuoteData data = new QuoteData(
                words,
                null,
                json.text("speaker"),
                Objects.requireNonNullElse(speech, Speech.REPORTED),
                json.text("language"));
        return new EvidenceInput.NewQuote(source(json), data);
    }

    /// The number of a source that the atlas has, or a new one.
    private static SourceInput source(JsonFields json) {
        JsonNode source = json.get("source");
        if (source.isIntegralNumber()) {
            return new SourceInput.Existing(new SourceId(source.asLong()));
        }
        if (!source.isObject()) {
            json.problem("source", "json.source");
            json.throwProblems();
        }
        JsonFields fresh = json.inside(source, "source");
        SourceKind kind = fresh.choice("kind", SourceKind.class);
        if (kind == null) {
            fresh.problem("kind", "json.missing");
            fresh.throwProblems();
        }
        return new SourceInput.New(new SourceData(
                fresh.requiredText("title"),
                false,
                Objects.requireNonNull(kind),
                fresh.text("publisher"),
                fresh.text("author"),
                fresh.date("publishedOn"),
                fresh.date("retrievedOn"),
                fresh.text("address"),
                fresh.text("language"),
                null,
                fresh.text("rights"),
                fresh.text("note")));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
