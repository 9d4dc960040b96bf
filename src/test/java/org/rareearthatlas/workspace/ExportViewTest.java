package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.deposit.DepositService;
import org.springframework.beans.factory.annotation.Autowired;

class ExportViewTest extends WorkspaceTest {

    @Autowired
    private DepositService deposits;

    private static void openWith(String parameters) {
        UI.getCurrent().navigate("export", QueryParameters.fromString(parameters));
    }

    private List<String> hrefs() {
        return find(Anchor.class, drawer()).all().stream()
                .filter(Anchor::isVisible)
                .map(Anchor::getHref)
                .filter(href -> href.startsWith("export/"))
                .toList();
    }

    @Test
    void offersEveryFormatOfEverything() {
        open("export");
        assertThat(hrefs())
                .contains("export/deposits.csv", "export/deposits.gpkg", "export/columns.csv")
                .noneMatch(href -> href.contains("?"));
        assertThat(find(Checkbox.class, drawer()).all()).noneMatch(Checkbox::isVisible);
    }

    @Test
    void takesWhatTheAddressChoosesAndLetsItBeWidened() {
        openWith("q=tom&region=yakutia&element=Nd&status=prospect");
        assertThat(hrefs()).contains("export/deposits.csv?element=Nd&status=prospect&region=yakutia&q=tom");
        find(Checkbox.class, drawer()).single().setValue(false);
        assertThat(hrefs()).contains("export/deposits.csv?region=yakutia&q=tom");
    }

    @Test
    void aListOfDepositsIsAlsoOfferedAsABundle() {
        var tomtor = deposits.search("Tomtor", 0, 1).getFirst();
        openWith("id=" + tomtor.id() + "&id=999999999");
        assertThat(hrefs())
                .contains(
                        "export/deposits.xlsx?id=" + tomtor.id(),
                        "export/selection.zip?lang=en&deposit=" + tomtor.id());
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<PlaceRow> boxes() {
        return find(CheckboxGroup.class, drawer()).single();
    }

    @Test
    void anySelectionOfTheListIsTaken() {
        openWith("q=tomtor");
        Details rows = find(Details.class, drawer()).all().stream()
                .filter(details -> details.getSummaryText().equals("Tick them in a list"))
                .findFirst()
                .orElseThrow();
        rows.setOpened(true);
        roundTrip();
        long tomtor = deposits.search("Tomtor", 0, 1).getFirst().id().value();
        List<PlaceRow> shown = boxes().getListDataView().getItems().toList();
        assertThat(shown).isNotEmpty().anyMatch(row -> row.path().equals("deposit/" + tomtor));
        find(Button.class, drawer()).withText("Choose all shown").single().click();
        roundTrip();
        assertThat(boxes().getValue()).hasSameSizeAs(shown);
        assertThat(hrefs()).anyMatch(href -> href.startsWith("export/deposits.csv?") && href.contains("id=" + tomtor));
        assertThat(textOf(drawer()))
                .contains(shown.size() + " of " + shown.size() + " shown, " + shown.size() + " chosen");
        find(Button.class, drawer())
                .withText("Choose none of those shown")
                .single()
                .click();
        roundTrip();
        assertThat(boxes().getValue()).isEmpty();
        assertThat(hrefs()).contains("export/deposits.csv?q=tomtor");
    }

    @Test
    void saysWhatIsWrongWithAFilterInsteadOfOfferingFiles() {
        open("export");
        TextArea filter = find(TextArea.class, drawer()).single();
        filter.setValue("colour = 'red'");
        assertThat(textOf(drawer())).contains("The filter cannot be read. At character 1", "nameEn");
        filter.setValue("status = 'PRODUCER'");
        assertThat(textOf(drawer())).doesNotContain("cannot be read");
        assertThat(hrefs()).contains("export/deposits.csv?filter=status+%3D+%27PRODUCER%27");
    }
}
