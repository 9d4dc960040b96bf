package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog.ConfirmEvent;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.Samples;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.entry.DepositEntry;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.entry.EvidenceInput;
import org.springframework.beans.factory.annotation.Autowired;

class HistoryViewTest extends WorkspaceTest {

    @Autowired
    private EntryService entries;

    @Autowired
    private DepositService deposits;

    private Deposit add(String name) {
        return entries.addDeposit(new DepositEntry(Samples.unlocated(name), new EvidenceInput.Unsourced()));
    }

    @Test
    void theTimelineTellsWhoChangedWhatAndAStateComesBack() {
        Deposit added = add("Timeline before");
        entries.updateDeposit(
                added.id(),
                added.version(),
                new DepositEntry(Samples.unlocated("Timeline after"), new EvidenceInput.Unsourced()));
        open("deposit/" + added.id() + "/history");
        assertThat(textOf(drawer()))
                .contains("History", "Timeline after", "added · ", "changed · ", "the local user")
                .contains("Names", "Timeline before (en)", "Timeline after (en)", "unsourced · shown on the map");

        find(Button.class, drawer()).withText("Bring this state back").single().click();
        ConfirmDialog dialog = find(ConfirmDialog.class).single();
        ComponentUtil.fireEvent(dialog, new ConfirmEvent(dialog, true));

        assertThat(deposits.get(added.id()).data().names().preferred("en")).isEqualTo("Timeline before");
        assertThat(textOf(drawer())).contains("Why: the state of ", " was brought back");
        entries.deleteDeposit(added.id(), deposits.get(added.id()).version());
    }

    @Test
    void whatWasDeletedIsListedAndBroughtBack() {
        Deposit added = add("Deleted by a test");
        entries.deleteDeposit(added.id(), added.version());
        open("deleted");
        assertThat(textOf(drawer())).contains("Deleted by a test");

        find(Button.class, drawer())
                .withCondition(button -> button.getAriaLabel().orElse("").equals("Bring back: Deleted by a test"))
                .single()
                .click();

        assertThat(textOf(drawer())).contains("Deleted by a test", "not located");
        entries.deleteDeposit(added.id(), deposits.get(added.id()).version());
    }

    @Test
    void regionsSourcesAndQuotesHaveAHistoryToo() {
        open("region/tuva/history");
        assertThat(textOf(drawer())).contains("added · ", "the atlas itself", "RU-TY");
        open("source/1/history");
        assertThat(textOf(drawer())).contains("added · ", "Title");
        open("quote/1/history");
        assertThat(textOf(drawer())).contains("added · ", "Words");
        open("deposit/999999999/history");
        assertThat(textOf(drawer())).contains("There is nothing here");
    }
}
