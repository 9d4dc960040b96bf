package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rareearthatlas.claim.ui.QuoteCard;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceService;
import org.springframework.beans.factory.annotation.Autowired;

class SourceViewTest extends WorkspaceTest {

    @Autowired
    private SourceService sources;

    private Source article() {
        return sources.searchSources("rare-earth offer", 1).getFirst();
    }

    @Test
    void tellsWhatIsUnknownOfASource() {
        open("source/" + article().id());
        assertThat(textOf(drawer()))
                .contains("The title is ours")
                .contains("Publisherunknown", "Authorunknown", "Addressunknown", "2 March 2025", "English");
    }

    @Test
    void showsAlsoTheQuoteThatNamesNoPlace() {
        open("source/" + article().id());
        assertThat(find(QuoteCard.class, drawer()).all()).hasSize(7);
        assertThat(textOf(drawer())).contains("We will be open to cooperation with our American partners");
    }

    @Test
    void quoteHasAnAddressThatTellsWhereItLeads() {
        Quote five = quote("Putin named some");
        open("quote/" + five.id());
        assertThat(textOf(drawer()))
                .contains("Quote " + five.id(), "What rests on these words")
                .contains("Murmansk Region", "Caucasus", "Irkutsk Region", "Yakutia", "Tuva")
                .contains("Named as a place of rare earths");
    }

    @Test
    void quoteAboutNoPlaceSaysSo() {
        open("quote/" + quote("We will be open").id());
        assertThat(textOf(drawer())).contains("These words name no place");
    }

    @Test
    void datasetTellsWhatRestsOnIt() {
        Source dataset = sources.searchSources("Rare earth element mines", 1).getFirst();
        open("source/" + dataset.id());
        assertThat(textOf(drawer())).contains("What rests on it", "Lovozero", "Khibiny", "Tomtor", "Seligdar");
    }

    @Test
    void wrongNumbersLeadToAFriendlyPage() {
        open("source/0");
        assertThat(textOf(drawer())).contains("The atlas has no source with this number");
        open("quote/abc");
        assertThat(textOf(drawer())).contains("The atlas has no quote with this number");
        open("no/such/page");
        assertThat(textOf(drawer())).contains("The atlas has no page at this address");
    }

    private Quote quote(String beginning) {
        return sources.listQuotesOf(article().id()).stream()
                .filter(quote -> quote.data().selector().exact().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }
}
