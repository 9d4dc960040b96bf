package org.rareearthatlas.entry.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositLocation;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.entry.starter.StarterFiles.ClaimItem;
import org.rareearthatlas.entry.starter.StarterFiles.DepositItem;
import org.rareearthatlas.entry.starter.StarterFiles.EvidenceItem;
import org.rareearthatlas.entry.starter.StarterFiles.QuoteItem;
import org.rareearthatlas.entry.starter.StarterFiles.RegionItem;
import org.rareearthatlas.entry.starter.StarterFiles.SourceItem;
import org.rareearthatlas.source.Speech;
import org.rareearthatlas.text.LocalName;
import org.rareearthatlas.text.LocalNames;
import org.rareearthatlas.text.NameRole;

/// What the shipped files promise, without a database.
class StarterFilesTest {

    /// Enough to find a passage again; more would begin to republish the source.
    private static final int MAX_CONTEXT_UTF16 = 60;

    private final StarterFiles files = StarterFiles.read("/data/starter");

    @Test
    void everyKeyIsGivenOnce() {
        assertThat(files.sources()).extracting(SourceItem::key).doesNotHaveDuplicates();
        assertThat(files.quotes()).extracting(QuoteItem::key).doesNotHaveDuplicates();
        assertThat(files.regions()).extracting(RegionItem::slug).doesNotHaveDuplicates();
        assertThat(files.deposits()).extracting(DepositItem::key).doesNotHaveDuplicates();
        assertThat(files.claims()).extracting(ClaimItem::key).doesNotHaveDuplicates();
    }

    @Test
    void everyQuoteCanBeFoundAgainInItsSource() {
        assertThat(files.quotes()).isNotEmpty().allSatisfy(quote -> {
            assertThat(quote.exact()).isEqualTo(quote.exact().strip()).isNotBlank();
            assertThat(quote.prefix() + quote.suffix()).as("neighbouring words").isNotBlank();
            assertThat(quote.speech() == Speech.REPORTED || quote.speaker() != null)
                    .as("direct speech is somebody's")
                    .isTrue();
        });
    }

    @Test
    void quotesShipNoMoreOfASourceThanTheirWordsAndAFewNeighbours() {
        assertThat(files.quotes()).allSatisfy(quote -> {
            assertThat(quote.prefix().length()).isLessThanOrEqualTo(MAX_CONTEXT_UTF16);
            assertThat(quote.suffix().length()).isLessThanOrEqualTo(MAX_CONTEXT_UTF16);
            assertThat(quote.exact().length()).isLessThanOrEqualTo(500);
        });
        assertThat(files.quotes().stream()
                        .mapToInt(quote -> quote.exact().length())
                        .sum())
                .isLessThan(2_000);
    }

    @Test
    void everyClaimHasOneSubjectAndOneEvidenceThatExist() {
        Set<String> quotes =
                new HashSet<>(files.quotes().stream().map(QuoteItem::key).toList());
        Set<String> sources =
                new HashSet<>(files.sources().stream().map(SourceItem::key).toList());
        Set<String> regions =
                new HashSet<>(files.regions().stream().map(RegionItem::slug).toList());
        Set<String> deposits =
                new HashSet<>(files.deposits().stream().map(DepositItem::key).toList());

        assertThat(files.claims()).isNotEmpty().allSatisfy(claim -> {
            EvidenceItem evidence = claim.evidence();
            assertThat(given(evidence.quote(), evidence.record(), evidence.citation()))
                    .hasSize(1);
            assertThat(given(claim.subject().region(), claim.subject().deposit()))
                    .hasSize(1);
            assertThat(quotes).containsAll(strings(evidence.quote()));
            assertThat(sources).containsAll(sourcesOf(evidence));
            assertThat(regions).containsAll(strings(claim.subject().region()));
            assertThat(deposits).containsAll(strings(claim.subject().deposit()));
        });
    }

    @Test
    void everyDepositHasSomethingSaidOfIt() {
        assertThat(files.deposits())
                .allSatisfy(deposit -> assertThat(files.claims())
                        .anySatisfy(
                                claim -> assertThat(claim.subject().deposit()).isEqualTo(deposit.key())));
    }

    @Test
    void anAcceptedValueIsGivenByOneClaimOnly() {
        Set<String> seen = new HashSet<>();
        files.claims().stream()
                .filter(claim -> claim.accepted() && claim.subject().deposit() != null)
                .filter(claim -> !claim.statement().type().equals("FREE_TEXT")
                        && claim.statement().part() == null)
                .forEach(claim -> assertThat(seen.add(claim.subject().deposit() + " "
                                + claim.statement().type()))
                        .as("%s is the only accepted claim of its kind", claim.key())
                        .isTrue());
    }

    @Test
    void whatIsHashedIsTheSameInEveryRun() {
        DepositData deposit = new DepositData(
                new LocalNames(List.of(new LocalName("en", "Name", NameRole.PREFERRED))),
                DepositLocation.unlocated(null),
                Set.of(Element.U, Element.Nb, Element.Sc, Element.La, Element.Y, Element.Ce),
                null,
                null,
                Resource.NONE,
                null);
        assertThat(deposit.toString())
                .isEqualTo("DepositData[names=LocalNames[all=[LocalName[language=en, name=Name, role=PREFERRED]]],"
                        + " location=DepositLocation[precision=UNLOCATED, point=null, radiusM=null, outline=null,"
                        + " statedRegion=null], elements=[Sc, Y, La, Ce, Nb, U], type=null, status=null,"
                        + " resource=Resource[tonnageMt=null, gradePercentTreo=null, containedReoMt=null, code=null,"
                        + " asOf=null], notes=null]");
        assertThat(items().map(Object::toString))
                .allSatisfy(content -> assertThat(content)
                        .as("no identity hash stands in what is hashed")
                        .doesNotContainPattern("[a-z]@[0-9a-f]{5,8}\\b"));
    }

    private Stream<Object> items() {
        return Stream.of(files.sources(), files.quotes(), files.regions(), files.deposits(), files.claims())
                .flatMap(List::stream);
    }

    @Test
    void wordsAreGivenInALanguageAndRegionsInBoth() {
        assertThat(files.quotes())
                .allSatisfy(quote -> assertThat(Locale.forLanguageTag(Objects.requireNonNull(quote.language()))
                                .getLanguage())
                        .isNotEmpty());
        assertThat(files.regions()).allSatisfy(region -> {
            LocalNames names = new LocalNames(region.names());
            assertThat(names.named("en", NameRole.PREFERRED)).hasSize(1);
            assertThat(names.named("ru", NameRole.PREFERRED)).hasSize(1);
        });
    }

    private static List<?> given(@Nullable Object... members) {
        return Stream.of(members).filter(Objects::nonNull).toList();
    }

    private static List<String> strings(@Nullable String key) {
        return key == null ? List.of() : List.of(key);
    }

    private static List<String> sourcesOf(EvidenceItem evidence) {
        if (evidence.record() != null) {
            return List.of(evidence.record().source());
        }
        return evidence.citation() == null
                ? List.of()
                : List.of(evidence.citation().source());
    }
}
