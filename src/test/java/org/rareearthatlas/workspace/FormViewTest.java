package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.entry.ui.DepositForm;
import org.rareearthatlas.entry.ui.QuoteForm;
import org.rareearthatlas.entry.ui.RegionForm;
import org.springframework.beans.factory.annotation.Autowired;

class FormViewTest extends WorkspaceTest {

    @Autowired
    private DepositService deposits;

    @Test
    void formsOpenInTheDrawer() {
        open("deposit/new");
        assertThat(find(DepositForm.class, drawer()).all()).hasSize(1);
        open("region/new");
        assertThat(find(RegionForm.class, drawer()).all()).hasSize(1);
        open("region/yakutia/quote");
        assertThat(find(QuoteForm.class, drawer()).all()).hasSize(1);
        assertThat(workspace().getElement().getProperty("current")).isEqualTo("region/yakutia");
    }

    @Test
    void editingNamesTheDeposit() {
        open("deposit/" + deposits.search("Lovozero", 0, 1).getFirst().id() + "/edit");
        assertThat(find(DepositForm.class, drawer()).all()).hasSize(1);
        assertThat(textOf(drawer())).contains("Lovozero", "Edit the deposit");
    }

    @Test
    void formsForWhatIsNotThereLeadToAFriendlyPage() {
        open("region/atlantis/quote");
        assertThat(textOf(drawer())).contains("The atlas has no region at this address");
        open("deposit/999999/edit");
        assertThat(textOf(drawer())).contains("The atlas has no deposit with this number");
    }
}
