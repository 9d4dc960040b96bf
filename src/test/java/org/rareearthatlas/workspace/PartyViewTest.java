package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.source.Party;
import org.rareearthatlas.source.PartyKind;
import org.rareearthatlas.source.PartyService;
import org.springframework.beans.factory.annotation.Autowired;

class PartyViewTest extends WorkspaceTest {

    @Autowired
    private PartyService parties;

    @Test
    void aSpeakerShowsWhatTheyAreQuotedWith() {
        Party putin = parties.search(PartyKind.SPEAKER, "putin", 1).getFirst();
        UI.getCurrent()
                .navigate(
                        "speaker", QueryParameters.of("name", putin.writtenAs().getFirst()));
        assertThat(textOf(drawer())).contains(putin.name(), "Speaker ·", "Murmansk", "Written as");
        open("region/tuva");
        assertThat(drawer().getElement().getOuterHTML()).contains("speaker?name=");
    }

    @Test
    void aPublisherShowsItsSourcesAndIsRenamed() {
        Party interfax = parties.findByName(PartyKind.PUBLISHER, "Interfax").orElseThrow();
        open("publisher/" + interfax.id());
        assertThat(textOf(drawer())).contains("Interfax", "Publisher ·", "Zashikhinskoye");

        find(TextField.class, drawer())
                .withCondition(field -> "Name shown".equals(field.getLabel()))
                .single()
                .setValue("Interfax Agency");
        click("Save name");
        assertThat(textOf(drawer())).contains("Interfax Agency");
        Party renamed = parties.get(interfax.id());
        parties.rename(renamed.id(), renamed.version(), interfax.name());
    }

    @Test
    void whoIsUnknownIsNotFound() {
        open("speaker/999999");
        assertThat(textOf(workspace())).doesNotContain("Written as");
        UI.getCurrent().navigate("publisher", QueryParameters.of("name", "Nobody at all"));
        assertThat(textOf(workspace())).doesNotContain("Written as");
    }

    private void click(String caption) {
        find(Button.class, drawer()).withText(caption).single().click();
    }
}
