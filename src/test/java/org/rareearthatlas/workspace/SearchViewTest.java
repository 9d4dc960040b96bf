package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.Samples;
import org.rareearthatlas.search.SearchService;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceService;
import org.springframework.beans.factory.annotation.Autowired;

class SearchViewTest extends WorkspaceTest {

    @Autowired
    private SourceService sources;

    @Autowired
    private SearchService search;

    @Test
    void whatIsFoundIsMarkedAndLeadsThere() throws InterruptedException {
        Source source = sources.addSource(Samples.source("Sample of the view"));
        sources.addQuote(source.id(), Samples.quote("the <b>vexillium</b> of the north"));
        await(() -> search.search("vexillium", 0, 5).total() > 0);

        ask("vexillium");
        await(() -> textOf(drawer()).contains("1 hit"));

        assertThat(textOf(drawer())).contains("Quotes 1", "Sample of the view", "<b>vexillium</b>");
        assertThat(drawer().getElement().getOuterHTML()).contains("<mark>vexillium</mark>", "href=\"quote/");
    }

    @Test
    void saysWhatToDoWhenNothingIsFoundOrAsked() throws InterruptedException {
        ask("nothing-has-this-word");
        await(() -> textOf(drawer()).contains("Nothing has the words"));
        assertThat(textOf(drawer())).contains("Nothing has the words", "Try fewer words");
        open("search");
        assertThat(textOf(drawer())).contains("Words are found in any of their forms");
    }

    @Test
    void showsAFewOfEachKindAndLeadsToAllOfIt() throws InterruptedException {
        await(() -> search.search("Yakutia", 0, 1).total() > 0);
        ask("Jakutsk");
        await(() -> textOf(drawer()).contains("Places on the map"));
        assertThat(textOf(drawer())).contains("Yakutsk", "town · Russia");
        assertThat(drawer().getElement().getOuterHTML()).contains("href=\"place/62.03390,129.73310?name=Yakutsk\"");

        UI.getCurrent().navigate("search", QueryParameters.simple(Map.of("q", "san", "kind", "PLACE")));
        await(() -> textOf(drawer()).contains("50 hits"));
        assertThat(textOf(drawer())).contains("Show every kind").doesNotContain("Show all 50");
    }

    @Test
    void findsCoordinatesInBothOrdersWhereNothingTellsThem() throws InterruptedException {
        ask("67.783, 34.75");
        await(() -> textOf(drawer()).contains("Coordinates"));
        assertThat(drawer().getElement().getOuterHTML())
                .contains("href=\"place/67.78300,34.75000\"", "href=\"place/34.75000,67.78300\"");
    }

    @Test
    void theMapsSearchBoxOffersWhatItFinds() throws InterruptedException {
        await(() -> search.search("Yakutia", 0, 1).total() > 0);
        open("");
        find(SearchBox.class).single().setValue("Iakoutie");
        await(() -> offers().contains("href=\"region/yakutia\""));
        assertThat(offers())
                .contains("role=\"listbox\"", "role=\"group\"", "role=\"option\"", "aria-selected=\"false\"");
        assertThat(textOf(workspace())).contains("Show everything found for “Iakoutie”");

        find(SearchBox.class).single().setValue("");
        assertThat(offers()).doesNotContain("role=\"option\"");
    }

    private String offers() {
        return find(SearchPanel.class).single().getElement().getOuterHTML();
    }

    private static void ask(String words) {
        UI.getCurrent().navigate("search", QueryParameters.of("q", words));
    }
}
