package org.rareearthatlas.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.StatementCounter;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@AtlasTest
@Transactional
@WithMockUser(authorities = {Roles.CONTRIBUTOR_AUTHORITY, Roles.CURATOR_AUTHORITY})
class SourceServiceTest {

    private static final SourceId NO_SOURCE = new SourceId(Long.MAX_VALUE);
    private static final QuoteId NO_QUOTE = new QuoteId(Long.MAX_VALUE);

    private final SourceService sources;
    private final EntityManager entities;

    SourceServiceTest(SourceService sources, EntityManager entities) {
        this.sources = sources;
        this.entities = entities;
    }

    @Test
    void keepsEveryValue() {
        SourceData data = Samples.source("Kept — «слово в слово» 🜨");
        QuoteData words = Samples.quote("“Words” with \u00A0 and <b>");
        Source source = sources.addSource(data);
        Quote quote = sources.addQuote(source.id(), words);
        forget();

        assertThat(sources.getSource(source.id()).data()).isEqualTo(data);
        assertThat(sources.findQuote(quote.id())).contains(new Quote(quote.id(), quote.version(), source, words));
    }

    @Test
    void getThrowsAndFindIsEmptyForAnUnknownId() {
        assertThat(sources.findSource(NO_SOURCE)).isEmpty();
        assertThat(sources.findQuote(NO_QUOTE)).isEmpty();
        assertThatThrownBy(() -> sources.getSource(NO_SOURCE)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> sources.addQuote(NO_SOURCE, Samples.quote("words")))
                .isInstanceOf(NotFoundException.class);
        assertThat(sources.listQuotes(List.of())).isEmpty();
        assertThat(sources.listSources(List.of(NO_SOURCE))).isEmpty();
    }

    @Test
    void refusesEditsOfAnOldVersion() {
        Source source = sources.addSource(Samples.source("Edited"));
        Quote quote = sources.addQuote(source.id(), Samples.quote("first words"));
        sources.updateSource(source.id(), source.version(), Samples.source("Edited again"));
        sources.updateQuote(quote.id(), quote.version(), source.id(), Samples.quote("other words"));

        assertThatThrownBy(() -> sources.updateSource(source.id(), source.version(), source.data()))
                .isInstanceOf(EditConflictException.class);
        assertThatThrownBy(() -> sources.updateQuote(quote.id(), quote.version(), source.id(), quote.data()))
                .isInstanceOf(EditConflictException.class);
    }

    @Test
    void searchesTitleAndPublisherAndTakesWildcardsAsLetters() {
        SourceId title = sources.addSource(Samples.source("Обзор 100% сырья")).id();
        SourceId other = sources.addSource(Samples.source("Обзор 1000 сырья")).id();

        assertThat(sources.searchSources("обзор 100%", 10))
                .extracting(Source::id)
                .containsExactly(title);
        assertThat(sources.searchSources("sample PRESS", 100))
                .extracting(Source::id)
                .contains(title, other);
        assertThat(sources.searchSources("", 1)).hasSize(1);
    }

    @Test
    void listsQuotesWithTheirSourcesInOneStatement() {
        for (int i = 0; i < 10; i++) {
            SourceId source = sources.addSource(Samples.source("Listed " + i)).id();
            sources.addQuote(source, Samples.quote("listed " + i));
        }
        forget();
        List<QuoteId> all = sources.searchSources("listed", 10).stream()
                .flatMap(source -> sources.listQuotesOf(source.id()).stream())
                .map(Quote::id)
                .toList();
        forget();

        assertThat(StatementCounter.count(() -> sources.listQuotes(all))).isEqualTo(1);
    }

    @Test
    void marksADescriptiveTitleOnceOnly() {
        assertThat(sources.searchSources("", 100)).allSatisfy(source -> {
            assertThat(source.data().title()).doesNotStartWith("[");
            assertThat(source.displayTitle()).doesNotStartWith("[[");
        });
    }

    private void forget() {
        entities.flush();
        entities.clear();
    }
}
