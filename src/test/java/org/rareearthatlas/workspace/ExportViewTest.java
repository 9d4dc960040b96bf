package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
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
