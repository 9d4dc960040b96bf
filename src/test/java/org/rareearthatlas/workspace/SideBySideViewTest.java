package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositService;
import org.springframework.beans.factory.annotation.Autowired;

/// Places are chosen in the drawer or in the list, and stand side by side.
class SideBySideViewTest extends WorkspaceTest {

    @Autowired
    private DepositService deposits;

    @Test
    void placesAreChosenInTheDrawerAndSetSideBySide() {
        open("region/yakutia");
        add();
        assertThat(textOf(tray())).contains("Compare: 1 of 4", "Yakutia", "Add another place");

        open("deposit/" + named("Tomtor").id());
        add();
        assertThat(textOf(tray())).contains("Compare: 2 of 4", "Tomtor");
        String address = find(Anchor.class, tray()).single().getHref();
        assertThat(address).startsWith("compare-places?places=region:yakutia,deposit:");
        compare(address.substring(address.indexOf('=') + 1));

        assertThat(headings()).startsWith("Property", "Yakutia×", "Tomtor×").contains("Ore", "Status", "Speakers");
        assertThat(textOf(drawer())).contains("weathered carbonatite", "sources disagree", "Vladimir Putin");
    }

    @Test
    void everyFigureLeadsToItsWords() {
        compare("region:yakutia,deposit:" + named("Tomtor").id());

        List<String> links = find(
                        Anchor.class, find(NativeTable.class, drawer()).single())
                .all()
                .stream()
                .map(Anchor::getHref)
                .toList();
        assertThat(links).anyMatch(link -> link.startsWith("quote/"));
        assertThat(links)
                .contains("region/yakutia", "deposit/" + named("Tomtor").id() + "/claims");
    }

    @Test
    void saysInWordsWhereThePlacesDiffer() {
        compare("deposit:" + named("Tomtor").id() + ",deposit:"
                + named("Lovozero").id());

        assertThat(headings()).contains("Status≠ differs");
    }

    @Test
    void aFifthPlaceIsRefusedInPlainWords() {
        compare("region:yakutia,region:tuva,region:caucasus,deposit:"
                + named("Tomtor").id());
        open("region/irkutsk");
        assertThat(textOf(tray())).contains("Compare: 4 of 4");

        add();

        assertThat(textOf(tray())).contains("Compare: 4 of 4").doesNotContain("Irkutsk");
        assertThat(find(Notification.class).all())
                .anyMatch(notice ->
                        notice.getElement().getProperty("text", "").startsWith("Already 4 places are chosen"));
    }

    @Test
    void whatTheAddressNamesInVainIsToldInPlainWords() {
        compare("region:atlantis,deposit:999999999,nonsense,region:tuva");

        assertThat(textOf(drawer()))
                .contains("There is no region “atlantis”", "There is no deposit number 999999999")
                .contains("“nonsense” in the address names no place.", "Choose at least two places");
        assertThat(headings()).contains("Tuva×");
    }

    @Test
    void anAddressWithoutPlacesSaysWhatToDo() {
        open("compare-places");

        assertThat(drawerIsOpen()).isTrue();
        assertThat(textOf(drawer())).contains("Choose at least two places", "Add to comparison");
    }

    @Test
    void anAddressWithoutPlacesShowsThoseThatAreChosen() throws InterruptedException {
        compare("region:yakutia,region:tuva");
        open("");

        open("compare-places");
        await(() -> headings().contains("Tuva×"));

        assertThat(headings()).contains("Yakutia×", "Tuva×");
        assertThat(textOf(tray())).contains("Compare: 2 of 4");
    }

    @Test
    void aPlaceIsTakenOutAndTheAddressFollows() {
        compare("region:yakutia,region:tuva");

        click(find(NativeButton.class, drawer())
                .withCondition(button -> "Take Tuva out of the comparison"
                        .equals(button.getAriaLabel().orElse("")))
                .single());

        assertThat(headings()).contains("Yakutia×").doesNotContain("Tuva×");
        assertThat(UI.getCurrent()
                        .getInternals()
                        .getActiveViewLocation()
                        .getQueryParameters()
                        .getSingleParameter("places"))
                .contains("region:yakutia");
        assertThat(textOf(tray())).contains("Compare: 1 of 4");
    }

    @Test
    void theDownloadsTakeTheSamePlaces() {
        compare("region:yakutia,region:tuva");

        assertThat(find(Anchor.class, drawer())
                        .withText("Download as CSV")
                        .single()
                        .getHref())
                .isEqualTo("export/comparison.csv?places=region:yakutia,region:tuva&lang=en");
    }

    @Test
    void speaksRussian() {
        UI.getCurrent().setLocale(Locale.of("ru"));
        compare("region:yakutia,region:tuva");

        assertThat(textOf(drawer())).contains("Места рядом", "Якутия", "Тыва", "Кто говорит");
    }

    private void add() {
        click(find(NativeButton.class, drawer()).withText("Add to comparison").single());
    }

    private static void click(NativeButton button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private void compare(String places) {
        UI.getCurrent().navigate("compare-places", QueryParameters.of("places", places));
    }

    private ComparisonTray tray() {
        return find(ComparisonTray.class).single();
    }

    private List<String> headings() {
        return find(NativeTableHeaderCell.class, drawer()).all().stream()
                .map(WorkspaceTest::textOf)
                .toList();
    }

    private Deposit named(String name) {
        return deposits.search(name, 0, 1).getFirst();
    }
}
