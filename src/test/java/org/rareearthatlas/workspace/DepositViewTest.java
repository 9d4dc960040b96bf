package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.Samples;
import org.rareearthatlas.claim.ClaimData;
import org.rareearthatlas.claim.ClaimId;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Evidence;
import org.rareearthatlas.claim.Stance;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.claim.ui.WhoSaysSo;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.entry.DepositEntry;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.entry.EvidenceInput;
import org.springframework.beans.factory.annotation.Autowired;

class DepositViewTest extends WorkspaceTest {

    @Autowired
    private DepositService deposits;

    @Autowired
    private EntryService entries;

    @Autowired
    private ClaimService claims;

    @Test
    void everyValueTellsWhoSaysSo() {
        open("deposit/" + named("Tomtor").id());
        assertThat(textOf(drawer()))
                .contains("Deposit · explored · exact place", "Томтор")
                .contains("weathered carbonatite", "Buranny: 11.4 Mt ore · 1.7 Mt rare-earth oxides")
                .contains("Record 146", "citation: words not held here", "Interfax");
        assertThat(find(WhoSaysSo.class, drawer()).all()).hasSize(5);
    }

    @Test
    void claimsThatDisagreeStandSideBySide() {
        open("deposit/" + named("Tomtor").id());
        assertThat(textOf(drawer())).contains("Sources disagree.", "shown on the map", "not shown on the map");
        assertThat(find(WhoSaysSo.class, drawer()).all())
                .filteredOn(WhoSaysSo::isOpen)
                .hasSize(1);
    }

    @Test
    void whatIsSaidIsComparedAndACuratorChoosesWhatTheMapShows() {
        Deposit added = add("Sample to compare");
        ClaimId producing = claims.add(new ClaimData(
                Subject.of(added.id()),
                new Statement.HasStatus(Status.PRODUCER),
                new Evidence.Unsourced(),
                Stance.SUPPORTS,
                null,
                false));
        open("deposit/" + added.id() + "/claims");
        assertThat(textOf(drawer()))
                .contains("Compare what is said", "sources disagree", "producing", "explored", "shown on the map");

        click("Show this on the map");

        assertThat(deposits.get(added.id()).data().status()).isEqualTo(Status.PRODUCER);
        assertThat(claims.get(producing).data().accepted()).isTrue();
        entries.deleteDeposit(added.id(), deposits.get(added.id()).version());
    }

    @Test
    void aClaimIsAddedEditedAndTakenBack() {
        Deposit added = add("Sample to speak of");
        open("deposit/" + added.id() + "/claims/new");
        assertThat(textOf(drawer())).contains("Add what a source says", "Sample to speak of");
        ClaimId owned = claims.add(new ClaimData(
                Subject.of(added.id()),
                new Statement.IsOwnedBy("Sample Mining", 51.0),
                new Evidence.Unsourced(),
                Stance.SUPPORTS,
                null,
                true));
        open("claim/" + owned + "/edit");
        assertThat(textOf(drawer())).contains("Edit what a source says", "Sample to speak of");
        open("deposit/" + added.id() + "/claims");
        assertThat(textOf(drawer())).contains("Owner", "Sample Mining, 51\u00a0%");

        find(Button.class, drawer())
                .withCondition(button -> "Delete: Owner: Sample Mining, 51\u00a0%"
                        .equals(button.getAriaLabel().orElse("")))
                .single()
                .click();
        assertThat(textOf(drawer())).doesNotContain("Sample Mining");
        click("Undo");
        assertThat(claims.list(Subject.of(added.id())))
                .extracting(claim -> claim.data().statement())
                .contains(new Statement.IsOwnedBy("Sample Mining", 51.0));
        entries.deleteDeposit(added.id(), deposits.get(added.id()).version());
    }

    @Test
    void theClaimThatTheMapShowsIsNotTakenBack() {
        Deposit added = add("Sample that is shown");
        open("deposit/" + added.id() + "/claims");

        find(Button.class, drawer())
                .withCondition(button -> button.getAriaLabel().orElse("").startsWith("Delete: Status"))
                .single()
                .click();

        assertThat(claims.list(Subject.of(added.id())))
                .extracting(claim -> claim.data().statement())
                .contains(new Statement.HasStatus(Status.PROSPECT));
        entries.deleteDeposit(added.id(), deposits.get(added.id()).version());
    }

    @Test
    void whatIsSaidOfARegionIsComparedToo() {
        open("region/tuva/claims");
        assertThat(textOf(drawer())).contains("Compare what is said", "Named as a place of rare earths");
    }

    @Test
    void saysWhatIsUnknownAndHowThePlaceWasFound() {
        open("deposit/" + named("Zashikhinskoye").id());
        assertThat(textOf(drawer()))
                .contains("place approximate ± 40\u00a0km", "160 km south-west of Tulun")
                .contains("not known to this atlas");
        open("deposit/" + named("Karasug").id());
        assertThat(textOf(drawer())).contains("not located");
    }

    @Test
    void saysSoWhenNothingHasASource() throws InterruptedException {
        Deposit added = add("Sample without a source");
        open("deposit/" + added.id());
        assertThat(textOf(drawer())).contains("unsourced", "Entered without a source.");
        await(() -> names().contains("Sample without a source"));
        assertThat(rows())
                .filteredOn(PlaceRow::unsourced)
                .extracting(PlaceRow::name)
                .contains("Sample without a source");
        entries.deleteDeposit(added.id(), added.version());
    }

    @Test
    void deletedDepositCanBeBroughtBack() {
        Deposit added = add("Sample to delete");
        open("deposit/" + added.id());
        click("Delete");
        assertThat(drawerIsOpen()).isFalse();
        assertThat(deposits.find(added.id())).isEmpty();
        click("Undo");
        assertThat(deposits.find(added.id())).isPresent();
        assertThat(textOf(drawer())).contains("Sample to delete");
        entries.deleteDeposit(added.id(), deposits.get(added.id()).version());
    }

    @Test
    void changeOfSomeoneElseAppearsWithoutAsking() throws InterruptedException {
        Deposit added = add("Sample that changes");
        open("deposit/" + added.id());
        assertThat(textOf(drawer())).contains("explored");
        var data = Samples.unlocated("Sample that changed");
        entries.updateDeposit(added.id(), added.version(), new DepositEntry(data, new EvidenceInput.Unsourced()));
        await(() -> textOf(drawer()).contains("Sample that changed"));
        assertThat(textOf(drawer())).contains("Sample that changed");
        assertThat(names()).contains("Sample that changed").doesNotContain("Sample that changes");
        entries.deleteDeposit(added.id(), deposits.get(added.id()).version());
        await(() -> textOf(drawer()).contains("There is nothing here"));
        assertThat(textOf(drawer())).contains("The atlas has no deposit with this number");
    }

    @Test
    void numbersThatAreNoneLeadToAFriendlyPage() {
        for (String path : new String[] {"deposit/999999999", "deposit/99999999999999999999", "deposit/x"}) {
            open(path);
            assertThat(textOf(drawer())).contains("There is nothing here");
        }
    }

    private Deposit add(String name) {
        return entries.addDeposit(new DepositEntry(Samples.unlocated(name), new EvidenceInput.Unsourced()));
    }

    private Deposit named(String name) {
        return deposits.search(name, 0, 1).getFirst();
    }

    private void click(String text) {
        find(Button.class).withText(text).single().click();
    }
}
