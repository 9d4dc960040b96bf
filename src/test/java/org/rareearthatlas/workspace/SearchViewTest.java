package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
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

        assertThat(textOf(drawer())).contains("1 hit", "Quote", "Sample of the view", "<b>vexillium</b>");
        assertThat(drawer().getElement().getOuterHTML()).contains("<mark>vexillium</mark>", "href=\"quote/");
    }

    @Test
    void saysWhatToDoWhenNothingIsFoundOrAsked() {
        ask("nothing-has-this-word");
        assertThat(textOf(drawer())).contains("Nothing has the words", "Try fewer words");
        open("search");
        assertThat(textOf(drawer())).contains("Words are found in any of their forms");
    }

    @Test
    void theMapsSearchBoxLeadsHere() {
        open("");
        find(SearchBox.class).single().setValue("Tuva");
        assertThat(textOf(workspace())).contains("in quotes and texts");
    }

    private static void ask(String words) {
        UI.getCurrent().navigate("search", QueryParameters.of("q", words));
    }
}
