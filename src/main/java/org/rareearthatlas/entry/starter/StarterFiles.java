package org.rareearthatlas.entry.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.Stance;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.LocationPrecision;
import org.rareearthatlas.deposit.ResourceCode;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.region.Dispute;
import org.rareearthatlas.region.Extent;
import org.rareearthatlas.region.RegionKind;
import org.rareearthatlas.source.SourceKind;
import org.rareearthatlas.source.Speech;
import org.rareearthatlas.text.LocalName;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The files of `data/starter`, as they are written. Keys are stable for ever.
record StarterFiles(
        List<SourceItem> sources,
        List<QuoteItem> quotes,
        List<RegionItem> regions,
        List<DepositItem> deposits,
        List<ClaimItem> claims) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    record SourceItem(
            String key,
            String title,
            boolean titleIsDescriptive,
            SourceKind kind,
            @Nullable String publisher,
            @Nullable String author,
            @Nullable LocalDate publishedOn,
            @Nullable LocalDate retrievedOn,
            @Nullable String address,
            @Nullable String language,
            @Nullable String derivedFrom,
            @Nullable String rights,
            @Nullable String note) {}

    record QuoteItem(
            String key,
            String source,
            String exact,
            String prefix,
            String suffix,
            @Nullable String speaker,
            Speech speech,
            @Nullable String language) {}

    record RegionItem(
            String slug,
            RegionKind kind,
            Extent extent,
            List<String> countryCodes,
            List<String> units,
            List<LocalName> names,
            @Nullable Dispute dispute,
            @Nullable String noteEn,
            @Nullable String noteRu) {}

    record DepositItem(
            String key, List<LocalName> names, @Nullable String statedRegion) {}

    record ClaimItem(
            String key,
            SubjectItem subject,
            StatementItem statement,
            EvidenceItem evidence,
            Stance stance,
            @Nullable LocalDate validOn,
            boolean accepted) {}

    record SubjectItem(@Nullable String region, @Nullable String deposit) {}

    /// The members that a statement's type does not use are absent.
    record StatementItem(
            String type,
            @Nullable List<String> elements,
            @Nullable String part,
            @Nullable Double tonnageMt,
            @Nullable Double gradePercentTreo,
            @Nullable Double containedReoMt,
            @Nullable ResourceCode code,
            @Nullable LocalDate asOf,
            @Nullable String asStated,
            @Nullable Status status,
            @Nullable LocationPrecision precision,
            @Nullable Double lonDeg,
            @Nullable Double latDeg,
            @Nullable Double radiusKm,
            @Nullable String derivation,
            @Nullable DepositType depositType,
            @Nullable String text) {}

    record EvidenceItem(
            @Nullable String quote,
            @Nullable RecordItem record,
            @Nullable CitationItem citation) {}

    record RecordItem(
            String source,
            String recordId,
            @Nullable String field,
            @Nullable String value) {}

    record CitationItem(String source, @Nullable String locator, String paraphrase) {}

    /// Reads the five files from a classpath folder.
    ///
    /// @throws IllegalStateException when one is missing from the application
    static StarterFiles read(String folder) {
        return new StarterFiles(
                list(folder, "sources", SourceItem[].class),
                list(folder, "quotes", QuoteItem[].class),
                list(folder, "regions", RegionItem[].class),
                list(folder, "deposits", DepositItem[].class),
                list(folder, "claims", ClaimItem[].class));
    }

    private static <T> List<T> list(String folder, String name, Class<T[]> type) {
        String file = folder + "/" + name + ".json";
        try (InputStream in = StarterFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The application was packaged without " + file);
            }
            return List.of(JSON.readValue(in, type));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
