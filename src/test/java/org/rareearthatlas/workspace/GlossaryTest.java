package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.popover.Popover;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.Samples;
import org.rareearthatlas.claim.ClaimData;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Estimate;
import org.rareearthatlas.claim.Evidence;
import org.rareearthatlas.claim.ResourceCategory;
import org.rareearthatlas.claim.Stance;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.deposit.ResourceCode;
import org.rareearthatlas.entry.DepositEntry;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.entry.EvidenceInput;
import org.rareearthatlas.glossary.ui.TermButton;
import org.springframework.beans.factory.annotation.Autowired;

/// Words of the field are explained where they stand.
class GlossaryTest extends WorkspaceTest {

    @Autowired
    private DepositService deposits;

    @Autowired
    private EntryService entries;

    @Autowired
    private ClaimService claims;

    @Test
    void aDepositsTypeIsExplainedBesideIt() {
        open("deposit/" + deposits.search("Tomtor", 0, 1).getFirst().id());

        TermButton term = find(TermButton.class, drawer())
                .withText("weathered carbonatite")
                .single();
        Popover popover = find(Popover.class)
                .withCondition(each -> term.equals(each.getTarget()))
                .single();

        assertThat(popover.isOpenOnHover()).isTrue();
        assertThat(popover.isOpenOnFocus()).isTrue();
        assertThat(popover.isOpenOnClick()).isTrue();
        assertThat(popover.isCloseOnEsc()).isTrue();
        assertThat(textOf(popover)).contains("left the rare earths behind", "In the atlas’s words, after:");
        assertThat(popover.getElement().getOuterHTML()).contains("https://doi.org/10.3133/pp1802O");
    }

    @Test
    void aResourcesCodeAndCategoriesAreExplainedWhereClaimsAreCompared() {
        Deposit added = entries.addDeposit(
                new DepositEntry(Samples.unlocated("Sample with categories"), new EvidenceInput.Unsourced()));
        claims.add(new ClaimData(
                Subject.of(added.id()),
                new Statement.HasResource(
                        new Resource(5.0, null, null, ResourceCode.RUSSIAN, LocalDate.of(2020, 1, 1)),
                        null,
                        null,
                        new Estimate(Set.of(ResourceCategory.C2, ResourceCategory.A), null)),
                new Evidence.Unsourced(),
                Stance.SUPPORTS,
                null,
                false));

        open("deposit/" + added.id() + "/claims");

        assertThat(find(TermButton.class, drawer()).all())
                .extracting(TermButton::getText)
                .containsExactly("Russian categories", "A", "C2");
        entries.deleteDeposit(added.id(), deposits.get(added.id()).version());
    }

    @Test
    void whatIsUnknownIsNotExplained() {
        Deposit added = entries.addDeposit(
                new DepositEntry(Samples.unlocated("Sample without terms"), new EvidenceInput.Unsourced()));
        open("deposit/" + added.id());

        assertThat(find(TermButton.class, drawer()).all()).isEmpty();
        entries.deleteDeposit(added.id(), added.version());
    }

    @Test
    void allTermsStandOnAPageWithTheirDocuments() {
        open("about/terms");
        assertThat(textOf(drawer()))
                .contains("What the terms mean", "ion-adsorption clay", "NI 43-101", "P3", "приказ МПР России");

        UI.getCurrent().setLocale(Locale.of("ru"));
        open("");
        open("about/terms");
        assertThat(textOf(drawer())).contains("Что значат термины", "Словами атласа, по документам:");
        List<String> links = find(Anchor.class, drawer()).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith("http"))
                .toList();
        assertThat(links).contains("https://www.jorc.org/", "https://mrmr.cim.org/");
    }
}
