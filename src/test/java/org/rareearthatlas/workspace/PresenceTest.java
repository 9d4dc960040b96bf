package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.Acting;
import org.rareearthatlas.Samples;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.security.Roles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

class PresenceTest extends WorkspaceTest {

    @Autowired
    private Presence presence;

    @Autowired
    private DepositService deposits;

    private Deposit add() {
        return Acting.asLocalUser(() -> deposits.add(Samples.unlocated("Edited by several")));
    }

    private void delete(Deposit deposit) {
        Acting.asLocalUser(() -> deposits.delete(deposit.id(), deposit.version()));
    }

    /// Another window, whose browser is not there.
    private Runnable editAs(String name, Deposit deposit) {
        return Acting.as(
                name, () -> presence.edit("deposit/" + deposit.id(), new UI(), () -> {}), Roles.CONTRIBUTOR_AUTHORITY);
    }

    @Test
    void formAndDrawerTellWhoEditsUntilTheyStop() throws InterruptedException {
        Deposit deposit = add();
        open("deposit/" + deposit.id() + "/edit");
        assertThat(textOf(drawer())).doesNotContain("editing this");

        Runnable stop = editAs("anna", deposit);
        await(() -> textOf(drawer()).contains("anna is editing this now"));
        assertThat(textOf(drawer())).contains("anna is editing this now");

        open("deposit/" + deposit.id());
        assertThat(textOf(drawer())).contains("anna is editing this now");
        Runnable stopAgain = editAs("boris", deposit);
        await(() -> textOf(drawer()).contains("anna, boris are editing this now"));
        stop.run();
        stopAgain.run();
        await(() -> !textOf(drawer()).contains("editing this"));
        assertThat(textOf(drawer())).doesNotContain("editing this");
        delete(deposit);
    }

    @Test
    void whoLeavesTheFormIsGone() {
        Deposit deposit = add();
        String thing = "deposit/" + deposit.id();
        open(thing + "/edit");
        assertThat(presence.others(thing, new UI())).containsExactly("local");

        open("");
        assertThat(presence.others(thing, new UI())).isEmpty();
        delete(deposit);
    }

    @Test
    void oneOwnOtherWindowIsCalledSo() {
        Deposit deposit = add();
        Runnable stop = editAs("local", deposit);
        open("deposit/" + deposit.id());

        assertThat(textOf(drawer())).contains("You are editing this in another window");
        stop.run();
        delete(deposit);
    }

    @Test
    @WithMockUser(
            username = "reader",
            roles = {"READER"})
    void readersAreNotToldWhoWorksHere() {
        Deposit deposit = add();
        Runnable stop = editAs("anna", deposit);
        open("deposit/" + deposit.id());

        assertThat(textOf(drawer())).contains("Edited by several").doesNotContain("anna");
        stop.run();
        delete(deposit);
    }
}
