package org.rareearthatlas.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.rareearthatlas.Acting;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.TextQuoteSelector;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@AtlasTest
@Transactional
@WithMockUser(authorities = {Roles.CONTRIBUTOR_AUTHORITY, Roles.CURATOR_AUTHORITY})
class PartyServiceTest {

    private final PartyService parties;
    private final SourceService sources;

    PartyServiceTest(PartyService parties, SourceService sources) {
        this.parties = parties;
        this.sources = sources;
    }

    @Test
    void whoIsQuotedAndWhoPublishesHaveRecordsOfTheirOwn() {
        quote("A. Sample", "first words");
        quote("A. Sample", "second words");

        Party speaker = speaker("A. Sample");
        assertThat(parties.countQuotes(speaker)).isEqualTo(2);
        assertThat(parties.listQuotes(speaker, 10))
                .extracting(quote -> quote.data().selector().exact())
                .containsExactly("second words", "first words");
        Party publisher =
                parties.findByName(PartyKind.PUBLISHER, "Sample Press").orElseThrow();
        assertThat(parties.listSources(publisher, 10))
                .isNotEmpty()
                .allMatch(source -> "Sample Press".equals(source.data().publisher()));
    }

    @Test
    void theShippedSpeakerIsThere() {
        assertThat(parties.search(PartyKind.SPEAKER, "putin", 10))
                .singleElement()
                .satisfies(speaker -> assertThat(parties.countQuotes(speaker)).isPositive());
    }

    @Test
    void twoWaysOfWritingAreOneUntilSeparated() {
        quote("A. Sample", "first words");
        quote("Anna Sample", "second words");
        Party anna = speaker("Anna Sample");
        Party short_ = speaker("A. Sample");

        Party merged = parties.merge(anna.id(), anna.version(), short_.id());
        assertThat(merged.writtenAs()).containsExactlyInAnyOrder("Anna Sample", "A. Sample");
        assertThat(parties.countQuotes(merged)).isEqualTo(2);
        assertThat(parties.get(short_.id())).as("its address leads on").isEqualTo(merged);
        assertThat(speaker("A. Sample").id()).isEqualTo(anna.id());

        Party own = parties.separate(anna.id(), merged.version(), "A. Sample");
        assertThat(own.name()).isEqualTo("A. Sample");
        assertThat(parties.countQuotes(parties.get(anna.id()))).isEqualTo(1);
        assertThatThrownBy(() -> parties.separate(own.id(), own.version(), "A. Sample"))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aNewNameIsShownAndTheWrittenOneStays() {
        quote("A. Sample", "first words");
        Party before = speaker("A. Sample");

        Party renamed = parties.rename(before.id(), before.version(), " Anna Sample ");

        assertThat(renamed.name()).isEqualTo("Anna Sample");
        assertThat(renamed.writtenAs()).containsExactly("A. Sample");
        assertThatThrownBy(() -> parties.rename(before.id(), before.version(), "Other"))
                .isInstanceOf(EditConflictException.class);
        assertThatThrownBy(() -> parties.rename(renamed.id(), renamed.version(), " "))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aSpeakerIsNoPublisher() {
        quote("A. Sample", "first words");
        Party speaker = speaker("A. Sample");
        Party press = parties.findByName(PartyKind.PUBLISHER, "Sample Press").orElseThrow();

        assertThatThrownBy(() -> parties.merge(speaker.id(), speaker.version(), press.id()))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> parties.merge(speaker.id(), speaker.version(), speaker.id()))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    @WithMockUser(authorities = Roles.CONTRIBUTOR_AUTHORITY)
    void onlyCuratorsChangeThem() {
        Acting.asLocalUser(() -> quote("A. Sample", "first words"));
        Party speaker = speaker("A. Sample");

        assertThatThrownBy(() -> parties.rename(speaker.id(), speaker.version(), "Other"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> parties.merge(speaker.id(), speaker.version(), speaker.id()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void quote(String speaker, String exact) {
        Source source = sources.addSource(Samples.source("Sample of a speaker: " + exact));
        sources.addQuote(source.id(), new QuoteData(TextQuoteSelector.of(exact), null, speaker, Speech.DIRECT, "en"));
    }

    private Party speaker(String name) {
        return parties.findByName(PartyKind.SPEAKER, name).orElseThrow();
    }
}
