package org.rareearthatlas.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.Acting;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Evidence;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.reading.Reason;
import org.rareearthatlas.region.PointPlace;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionKind;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.NewText;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.source.SourceText;
import org.rareearthatlas.source.SourceTextService;
import org.rareearthatlas.source.Speech;
import org.rareearthatlas.text.EditConflictException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@AtlasTest
@Transactional
@WithMockUser(authorities = {Roles.CONTRIBUTOR_AUTHORITY, Roles.CURATOR_AUTHORITY})
class ReviewServiceTest {

    private static final String TEXT = """
            An invented report for a test

            The governor named Tuva and Bavaria. President Vladimir Paris did not answer. “Nobody came to Tyumen,” she said.""";

    private final ReviewService reviews;
    private final SourceService sources;
    private final SourceTextService texts;
    private final RegionService regions;
    private final DepositService deposits;
    private final ClaimService claims;

    ReviewServiceTest(
            ReviewService reviews,
            SourceService sources,
            SourceTextService texts,
            RegionService regions,
            DepositService deposits,
            ClaimService claims) {
        this.reviews = reviews;
        this.sources = sources;
        this.texts = texts;
        this.regions = regions;
        this.deposits = deposits;
        this.claims = claims;
    }

    @Test
    void nothingIsOnTheMapBeforeAYes() {
        SourceText text = read(TEXT);

        assertThat(reviews.list(text.id()))
                .filteredOn(mention -> mention.state() == MentionState.WAITING)
                .extracting(ReviewedMention::exact)
                .containsExactly("Tuva", "Bavaria", "Tyumen");
        assertThat(sources.listQuotesOf(text.source())).isEmpty();
        assertThat(regions.search("Bavaria")).isEmpty();
    }

    @Test
    void aYesQuotesTheSentenceAndNamesThePlace() {
        SourceText text = read(TEXT);

        ReviewedMention accepted = accept(text, "Tuva");

        Quote quote = sources.listQuotesOf(text.source()).getFirst();
        assertThat(accepted.state()).isEqualTo(MentionState.ACCEPTED);
        assertThat(accepted.quote()).isEqualTo(quote.id());
        assertThat(quote.data().selector().exact()).isEqualTo("The governor named Tuva and Bavaria.");
        assertThat(quote.data().speaker()).isEqualTo("The governor");
        assertThat(claims.listOf(quote.id()))
                .extracting(
                        claim -> claim.data().subject(), claim -> claim.data().statement())
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        Subject.of(regions.findBySlug("tuva").orElseThrow().id()),
                        new Statement.NamedAsRareEarthPlace()));
    }

    @Test
    void twoNamesOfOneSentenceShareTheQuoteAndAMissingRegionIsMade() {
        SourceText text = read(TEXT);
        accept(text, "Tuva");

        ReviewedMention accepted = accept(text, "Bavaria");

        assertThat(sources.listQuotesOf(text.source())).hasSize(1);
        Region bavaria = regions.search("Bavaria").getFirst();
        assertThat(bavaria.data().unitCodes()).containsExactly("DE-BY");
        assertThat(claims.list(Subject.of(bavaria.id())))
                .extracting(claim -> claim.data().evidence())
                .containsExactly(new Evidence.OfQuote(
                        Optional.ofNullable(accepted.quote()).orElseThrow()));
    }

    @Test
    void theSameWordsByAnotherSpeakerAreAnotherQuote() {
        SourceText text = read(TEXT);
        accept(text, "Tuva");
        ReviewedMention bavaria = mention(text, "Bavaria");

        reviews.accept(
                bavaria.id(),
                bavaria.version(),
                new Acceptance(
                        bavaria.options().getFirst(),
                        bavaria.sentenceStartUtf16(),
                        bavaria.sentenceEndUtf16(),
                        Speech.REPORTED,
                        "A reporter"));

        assertThat(sources.listQuotesOf(text.source()))
                .extracting(quote -> quote.data().speaker())
                .containsExactly("The governor", "A reporter");
    }

    @Test
    void whatAYesMadeIsTakenBack() {
        SourceText text = read(TEXT);
        accept(text, "Tuva");
        ReviewedMention bavaria = accept(text, "Bavaria");

        ReviewedMention again = reviews.reopen(bavaria.id(), bavaria.version());
        assertThat(again.state()).isEqualTo(MentionState.WAITING);
        assertThat(regions.search("Bavaria")).isEmpty();
        assertThat(sources.listQuotesOf(text.source())).hasSize(1);

        ReviewedMention tuva = mention(text, "Tuva");
        reviews.reopen(tuva.id(), tuva.version());
        assertThat(sources.listQuotesOf(text.source())).isEmpty();
    }

    @Test
    void whatAnotherYesRestsOnStaysUntilThatIsTakenBackToo() {
        SourceText text = read("The governor named Bavaria and Tuva. Later the governor named Bavaria again.");
        ReviewedMention first = accept(text, "Bavaria");
        ReviewedMention tuva = accept(text, "Tuva");
        ReviewedMention second = reviews.list(text.id()).getLast();
        second = reviews.accept(
                second.id(), second.version(), yes(second, first.options().getFirst()));

        reviews.reopen(first.id(), first.version());
        assertThat(sources.listQuotesOf(text.source())).hasSize(2);
        assertThat(regions.search("Bavaria")).hasSize(1);

        reviews.reopen(second.id(), reviews.get(second.id()).version());
        reviews.reopen(tuva.id(), reviews.get(tuva.id()).version());
        assertThat(sources.listQuotesOf(text.source())).isEmpty();
        assertThat(regions.search("Bavaria")).isEmpty();
    }

    @Test
    void aTownBecomesAPointOfTheAtlasOnce() {
        SourceText text = read("Miners went to Springfield, Illinois, and found nothing. Then they left Springfield.");
        ReviewedMention town = mention(text, "Springfield");
        assertThat(town.options().getLast().placeId()).isEqualTo("unit:US-IL");

        accept(text, "Springfield");
        ReviewedMention again = reviews.list(text.id()).getLast();
        reviews.accept(again.id(), again.version(), yes(again, town.options().getFirst()));

        Region springfield = regions.search("Springfield").getFirst();
        assertThat(regions.search("Springfield")).hasSize(1);
        assertThat(springfield.data().kind()).isEqualTo(RegionKind.PLACE);
        assertThat(springfield.data().point())
                .isEqualTo(new PointPlace(new LonLat(-89.6437, 39.8017), "geonames:4250542"));
        assertThat(claims.list(Subject.of(springfield.id()))).hasSize(2);

        reviews.reopen(again.id(), reviews.get(again.id()).version());
        reviews.reopen(town.id(), reviews.get(town.id()).version());
        assertThat(regions.search("Springfield")).isEmpty();
    }

    @Test
    void aPointOfTheAtlasIsFoundAgainInOtherTexts() {
        accept(read("Miners went to Springfield, Illinois."), "Springfield");

        ReviewedMention later = mention(read("Rain fell on Springfield, Illinois."), "Springfield");

        assertThat(later.options())
                .extracting(PlaceOption::placeId)
                .startsWith("geonames:4250542")
                .doesNotHaveDuplicates();
    }

    @Test
    void anAreaThatTheAtlasHasIsOfferedOnce() {
        SourceText text = read("Trucks went on to Murmansk Oblast.");

        assertThat(mention(text, "Murmansk Oblast").options())
                .extracting(PlaceOption::placeId)
                .containsExactly("region:murmansk");
    }

    @Test
    void aSeaIsQuotedWithoutAClaim() {
        SourceText text = read("Nodules lie on the floor of the Black Sea.");
        assertThat(mention(text, "Black Sea").options().getFirst().isSubject()).isFalse();

        ReviewedMention accepted = accept(text, "Black Sea");

        assertThat(claims.listOf(Optional.ofNullable(accepted.quote()).orElseThrow()))
                .isEmpty();
    }

    @Test
    void theAtlassOwnDepositsAreFoundByTheirNames() {
        Deposit deposit = deposits.add(Samples.at("Quellmoor Ridge", 100, 60));
        SourceText text = read("Drilling at Quellmoor Ridge began, the company said.");

        ReviewedMention mention = mention(text, "Quellmoor Ridge");

        assertThat(mention.options().getFirst().placeId()).isEqualTo("deposit:" + deposit.id());
        assertThat(mention.options().getFirst().lonDeg()).isEqualTo(100);
        accept(text, "Quellmoor Ridge");
        assertThat(claims.list(Subject.of(deposit.id()))).hasSize(1);
    }

    @Test
    void decisionsAreFollowedUntilTheyAreForgotten() {
        SourceText first = read(TEXT);
        ReviewedMention tyumen = mention(first, "Tyumen");
        reviews.reject(tyumen.id(), tyumen.version());
        assertThat(reviews.listDecisions())
                .extracting(NameDecision::exact, NameDecision::placeId)
                .contains(org.assertj.core.api.Assertions.tuple("Tyumen", null));

        SourceText second = read("Another report came from Tyumen.");
        assertThat(mention(second, "Tyumen").state()).isEqualTo(MentionState.LEFT_OUT);
        assertThat(mention(second, "Tyumen").reason().kind()).isEqualTo(Reason.Kind.LEFT_OUT_BEFORE);

        reviews.forget(tyumen.nameKey());
        SourceText third = read("A third report came from Tyumen.");
        assertThat(mention(third, "Tyumen").state()).isEqualTo(MentionState.WAITING);
    }

    @Test
    void anEarlierChoiceIsPreferred() {
        SourceText first = read("Snow fell in Springfield.");
        ReviewedMention mention = mention(first, "Springfield");
        PlaceOption third = mention.options().get(2);
        reviews.accept(mention.id(), mention.version(), yes(mention, third));

        ReviewedMention later = mention(read("Rain fell in Springfield."), "Springfield");

        assertThat(later.options().getFirst().placeId()).isEqualTo(third.placeId());
        assertThat(later.reason().kind()).isEqualTo(Reason.Kind.CHOSEN_BEFORE);
    }

    @Test
    void whatWasLeftOutCanBeTakenIn() {
        SourceText text = read(TEXT);
        ReviewedMention person = mention(text, "Vladimir");
        assertThat(person.state()).isEqualTo(MentionState.LEFT_OUT);
        assertThat(person.reason().kind()).isEqualTo(Reason.Kind.PERSON_BEHIND);

        assertThat(reviews.reopen(person.id(), person.version()).state()).isEqualTo(MentionState.WAITING);
    }

    @Test
    void readingAgainKeepsWhatWasDecided() {
        SourceText text = read(TEXT);
        accept(text, "Tuva");

        assertThat(reviews.reading(text).run()).isTrue();

        assertThat(reviews.list(text.id()))
                .filteredOn(mention -> mention.exact().equals("Tuva"))
                .singleElement()
                .satisfies(mention -> assertThat(mention.state()).isEqualTo(MentionState.ACCEPTED));
        assertThat(reviews.list(text.id()))
                .filteredOn(mention -> mention.state() == MentionState.WAITING)
                .hasSize(2);
    }

    @Test
    void aReadingThatWasGivenUpKeepsNothing() {
        SourceText text = add(TEXT);
        ReadingTask task = reviews.reading(text);
        task.cancel();

        assertThat(task.run()).isFalse();
        assertThat(reviews.list(text.id())).isEmpty();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void whoeverDecidesSecondIsTold() {
        SourceText text = read(TEXT);
        ReviewedMention tuva = mention(text, "Tuva");
        reviews.reject(tuva.id(), tuva.version());

        assertThatThrownBy(() -> reviews.accept(
                        tuva.id(), tuva.version(), yes(tuva, tuva.options().getFirst())))
                .isInstanceOf(EditConflictException.class);
        assertThat(sources.listQuotesOf(text.source())).isEmpty();
    }

    @Test
    @WithMockUser(authorities = Roles.CONTRIBUTOR_AUTHORITY)
    void onlyCuratorsDecide() {
        SourceText text = Acting.asLocalUser(() -> read(TEXT));
        ReviewedMention tuva = mention(text, "Tuva");

        assertThatThrownBy(() -> reviews.reject(tuva.id(), tuva.version())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accept(text, "Tuva")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reviews.forget("tuva")).isInstanceOf(AccessDeniedException.class);
    }

    private SourceText add(String words) {
        Source source = texts.addSource(Samples.source("Sample to read"), new NewText(words, null));
        return texts.findNewest(source.id()).orElseThrow();
    }

    private SourceText read(String words) {
        SourceText text = add(words);
        assertThat(reviews.reading(text).run()).isTrue();
        return text;
    }

    private ReviewedMention mention(SourceText text, String exact) {
        List<ReviewedMention> found = reviews.list(text.id()).stream()
                .filter(mention -> mention.exact().equals(exact))
                .toList();
        assertThat(found).as(exact).isNotEmpty();
        return found.getFirst();
    }

    private ReviewedMention accept(SourceText text, String exact) {
        ReviewedMention mention = mention(text, exact);
        return reviews.accept(
                mention.id(), mention.version(), yes(mention, mention.options().getFirst()));
    }

    private static Acceptance yes(ReviewedMention mention, PlaceOption place) {
        return new Acceptance(
                place, mention.sentenceStartUtf16(), mention.sentenceEndUtf16(), Speech.REPORTED, "The governor");
    }
}
