package org.rareearthatlas.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositLocation;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.QuoteData;
import org.rareearthatlas.source.SourceData;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.source.SourceKind;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.source.Speech;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.LocalName;
import org.rareearthatlas.text.LocalNames;
import org.rareearthatlas.text.NameRole;
import org.rareearthatlas.text.TextQuoteSelector;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/// What is too long is refused in words before the database sees it; what is exactly as long as allowed is kept.
@AtlasTest
@Transactional
@WithMockUser(authorities = {Roles.CONTRIBUTOR_AUTHORITY, Roles.CURATOR_AUTHORITY})
class LimitsTest {

    private final SourceService sources;
    private final DepositService deposits;
    private final EntityManager entities;

    LimitsTest(SourceService sources, DepositService deposits, EntityManager entities) {
        this.sources = sources;
        this.deposits = deposits;
        this.entities = entities;
    }

    static Stream<ThrowingCallable> tooLong() {
        SourceInput known = new SourceInput.Existing(new SourceId(1));
        return Stream.of(
                () -> source(501, 300, 1000, 4000, 35),
                () -> source(500, 301, 1000, 4000, 35),
                () -> source(500, 300, 1001, 4000, 35),
                () -> source(500, 300, 1000, 4001, 35),
                () -> source(500, 300, 1000, 4000, 36),
                () -> quote(301, 35),
                () -> quote(300, 36),
                () -> names(1, 201, "en"),
                () -> names(1, 200, letters(36)),
                () -> names(51, 10, "en"),
                () -> names(30, 190, "en"),
                () -> notes(4001),
                () -> new EvidenceInput.DatasetRecord(known, letters(201), null, null),
                () -> new EvidenceInput.DatasetRecord(known, "1", letters(201), null),
                () -> new EvidenceInput.DatasetRecord(known, "1", null, letters(2001)),
                () -> new EvidenceInput.Citation(known, letters(501), "says so"),
                () -> new EvidenceInput.Citation(known, null, letters(2001)));
    }

    @ParameterizedTest
    @MethodSource("tooLong")
    void refusesWhatIsTooLong(ThrowingCallable make) {
        assertThatThrownBy(make)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems()).isNotEmpty());
    }

    @Test
    void keepsWhatIsExactlyAsLongAsAllowed() {
        SourceData longest = source(500, 300, 1000, 4000, 35);
        SourceId source = sources.addSource(longest).id();
        QuoteData words = quote(300, 35);
        var quote = sources.addQuote(source, words).id();
        DepositId deposit = deposits.add(notes(4000)).id();
        DepositId named = deposits.add(withNames(names(19, 200, letters(35)))).id();
        entities.flush();
        entities.clear();

        assertThat(sources.getSource(source).data()).isEqualTo(longest);
        assertThat(sources.findQuote(quote).orElseThrow().data()).isEqualTo(words);
        assertThat(deposits.get(deposit).data().notes()).hasSize(4000);
        assertThat(deposits.get(named).data().names().all()).hasSize(19);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert('x')</script>", "'; drop table deposit; --", "𐌀𐌁 😀 ﷽ ẞ İ ı", "%_\\ *?"})
    void keepsHostileTextAsItIsAndFindsIt(String text) {
        DepositId id = deposits.add(Samples.unlocated(text)).id();
        entities.flush();
        entities.clear();

        assertThat(deposits.get(id).data().names().preferred("en")).isEqualTo(text);
        assertThat(deposits.search(text, 0, 10)).extracting(found -> found.id()).contains(id);
    }

    @ParameterizedTest
    @CsvSource({
        "\u202Eright to left\u202C, right to left",
        "zero\u200Bwidth\u200D, zerowidth",
        "'two\n lines', two lines"
    })
    void takesOutOfNamesWhatCannotBeSeen(String given, String kept) {
        assertThat(Samples.names(given).preferred("en")).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.org/x", "javascript:alert(1)", "example.org", "http://", "https:///x", " "})
    void refusesAddressesThatAreNoWebAddress(String address) {
        assertThatThrownBy(() -> new SourceData(
                        "Title", false, SourceKind.NEWS, null, null, null, null, address, null, null, null, null))
                .isInstanceOf(InvalidInputException.class);
    }

    private static String letters(int count) {
        return "x".repeat(count);
    }

    private static SourceData source(int title, int publisher, int rights, int note, int language) {
        return new SourceData(
                letters(title),
                false,
                SourceKind.NEWS,
                letters(publisher),
                letters(publisher),
                null,
                null,
                null,
                letters(language),
                null,
                letters(rights),
                letters(note));
    }

    private static QuoteData quote(int speaker, int language) {
        TextQuoteSelector words = new TextQuoteSelector(letters(5000), letters(200), letters(200));
        return new QuoteData(words, null, letters(speaker), Speech.DIRECT, letters(language));
    }

    private static LocalNames names(int count, int length, String language) {
        return new LocalNames(IntStream.range(0, count)
                .mapToObj(i -> "%02d".formatted(i) + letters(length - 2))
                .map(name -> new LocalName(language, name, NameRole.ALIAS))
                .toList());
    }

    private static DepositData withNames(LocalNames names) {
        return new DepositData(
                names, DepositLocation.unlocated(null), Collections.emptySet(), null, null, Resource.NONE, null);
    }

    private static DepositData notes(int length) {
        DepositData some = withNames(new LocalNames(List.of(new LocalName("en", "Notes", NameRole.PREFERRED))));
        return new DepositData(
                some.names(), some.location(), some.elements(), null, null, some.resource(), letters(length));
    }
}
