package org.rareearthatlas.entry.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.LocationPrecision;
import org.rareearthatlas.entry.DepositEntry;
import org.rareearthatlas.entry.EvidenceInput;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.SourceKind;
import org.rareearthatlas.source.Speech;
import org.springframework.security.test.context.support.WithMockUser;

@AtlasTest
@WithMockUser(authorities = {Roles.CONTRIBUTOR_AUTHORITY, Roles.CURATOR_AUTHORITY})
class DepositFormTest extends FormTest {

    private final List<Deposit> saved = new ArrayList<>();
    private DepositForm form;

    @BeforeEach
    void openForm() {
        form = open(forms.newDeposit(map));
        form.onSaved(saved::add);
    }

    @AfterEach
    void deleteDeposits() {
        saved.forEach(deposit ->
                deposits.find(deposit.id()).ifPresent(found -> deposits.delete(found.id(), found.version())));
    }

    @Test
    void savesWhatIsEnteredWithItsEvidence() {
        text("Name in English").setValue("  Form\u200b sample\u202e <script> ");
        text("Name in Russian").setValue("Образец формы");
        radio("How well is the place known?").setValue(LocationPrecision.APPROXIMATE);
        text("Coordinates").setValue("67°54′ с. ш. 35°6′ в. д.");
        text("Radius around the point").setValue("2,5");
        check("Ce");
        check("Nb");
        text("Ore").setValue("11,4");
        giveWords();
        click("Save deposit");

        Deposit deposit = saved.getFirst();
        assertThat(deposits.get(deposit.id())).isEqualTo(deposit);
        assertThat(deposit.data().names().strings()).containsExactly("Form sample <script>", "Образец формы");
        assertThat(deposit.data().location().point()).isEqualTo(new LonLat(35.1, 67.9));
        assertThat(deposit.data().location().radiusM()).isEqualTo(2500);
        assertThat(deposit.data().elements()).containsExactly(Element.Ce, Element.Nb);
        assertThat(deposit.data().resource().tonnageMt()).isEqualTo(11.4);
        assertThat(claims.list(Subject.of(deposit.id())))
                .hasSize(3)
                .allSatisfy(claim -> assertThat(claim.findQuote())
                        .get()
                        .satisfies(quote ->
                                assertThat(quote.data().selector().exact()).isEqualTo("words of the form")));
        assertThat(form.isDirty()).isFalse();
    }

    @Test
    void aChangeTakesItsReasonIntoTheHistory() {
        Deposit added = entries.addDeposit(
                new DepositEntry(Samples.unlocated("Form with a reason"), new EvidenceInput.Unsourced()));
        DepositForm edit = open(forms.editDeposit(map, added));
        edit.onSaved(saved::add);
        area("Notes").setValue("Changed for a reason.");
        area("Why this change?").setValue("A note was asked for.");
        click("Save deposit");

        assertThat(saved).hasSize(1);
        assertThat(deposits.listRevisions(added.id()).getLast().revision().reason())
                .isEqualTo("A note was asked for.");
    }

    private void giveWords() {
        this.<EvidenceKind>select("Evidence").setValue(EvidenceKind.NEW_QUOTE);
        click("Add a source that is not here");
        text("Title").setValue("A source of the form");
        this.<SourceKind>select("Kind").setValue(SourceKind.NEWS);
        area("The words").setValue("words of the form");
        this.<Speech>radio("Whose words are these?").setValue(Speech.REPORTED);
    }

    @Test
    void saysAtEachFieldWhatIsWrongAndLosesNothing() {
        text("Coordinates").setValue("somewhere");
        text("Ore").setValue("1,234");
        text("Grade (TREO)").setValue("140");
        click("Save deposit");

        assertThat(saved).isEmpty();
        assertThat(error(text("Name in English"))).isEqualTo("Give at least one name, in any language.");
        assertThat(error(text("Coordinates"))).isNotEmpty();
        assertThat(error(radio("How well is the place known?"))).isNotEmpty();
        assertThat(error(text("Ore"))).contains("1234").contains("1.234");
        assertThat(words()).contains("Say where this comes from, or mark it as unsourced.");
        assertThat(text("Coordinates").getValue()).isEqualTo("somewhere");
        assertThat(button("Save deposit").isEnabled()).isTrue();
    }

    @Test
    void saysAtTheFieldWhatTheServiceRefuses() {
        text("Name in English").setValue("Refused");
        radio("How well is the place known?").setValue(LocationPrecision.EXACT);
        this.<EvidenceKind>select("Evidence").setValue(EvidenceKind.UNSOURCED);
        text("Grade (TREO)").setValue("140");
        click("Save deposit");

        assertThat(saved).isEmpty();
        assertThat(error(text("Grade (TREO)"))).contains("100");
    }

    @Test
    void offersTheOtherOrderOfCoordinates() {
        text("Coordinates").setValue("116.58, 71");
        assertThat(words()).contains("Did you write longitude first?");

        click("Yes: 71.00° N, 116.58° E");

        assertThat(text("Coordinates").getValue()).isEqualTo("71.00° N, 116.58° E");
        assertThat(words()).contains("Read as 71.00° N, 116.58° E");
    }

    @Test
    void saysWhereThePlaceIsAndWhatSpeaksAgainstIt() {
        text("Name in English").setValue("Lovosero");
        text("Coordinates").setValue("73, 40");
        assertThat(words()).contains("By this map, this place is in the sea.").contains("Lovozero has a similar name");

        text("Coordinates").setValue("67.9, 35.1");
        assertThat(words()).contains("Lies in Murmansk").doesNotContain("in the sea");

        comboBox("Region named by the source")
                .setValue(regions.findBySlug("tuva").orElseThrow());
        assertThat(words()).contains("This place is not in the region that the source names.");
    }

    @Test
    void aClickOnTheMapFillsTheCoordinates() {
        click("Pick on the map");
        assertThat(map.getElement().getProperty("mode")).isEqualTo("pick");

        pick(35.1000004, 67.9);

        assertThat(text("Coordinates").getValue()).isEqualTo("67.90° N, 35.10° E");
        assertThat(map.getElement().getProperty("mode")).isEqualTo("browse");
        assertThat(map.getElement().getPropertyRaw("draft").toString()).contains("35.1");
    }

    private void pick(double lonDeg, double latDeg) {
        MapEvents.pick(map, lonDeg, latDeg);
    }

    @Test
    void asksBeforeInputIsLost() {
        AtomicInteger left = new AtomicInteger();
        form.confirmLeave(left::incrementAndGet);
        assertThat(left).as("nothing entered").hasValue(1);

        text("Name in English").setValue("Unsaved");
        assertThat(form.isDirty()).isTrue();
        form.confirmLeave(left::incrementAndGet);
        assertThat(left).as("asked first").hasValue(1);

        ConfirmDialog dialog = find(ConfirmDialog.class).single();
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.RejectEvent(dialog, true));
        assertThat(left).hasValue(2);
        assertThat(text("Name in English").getValue()).isEqualTo("Unsaved");
    }

    @Test
    void savesOnceHoweverOftenTheButtonIsPressed() {
        text("Name in English").setValue("Pressed twice");
        this.<LocationPrecision>radio("How well is the place known?").setValue(LocationPrecision.UNLOCATED);
        this.<EvidenceKind>select("Evidence").setValue(EvidenceKind.UNSOURCED);
        form.save();
        form.save();

        assertThat(saved).hasSize(1);
        assertThat(claims.list(Subject.of(saved.getFirst().id())))
                .singleElement()
                .matches(Claim::isUnsourced);
    }

    @Test
    void theSecondEditorSeesBothVersionsAndChooses() {
        Deposit first = entries.addDeposit(
                new DepositEntry(Samples.at("Form conflict", 35.1, 67.9), new EvidenceInput.Unsourced()));
        saved.add(first);
        DepositForm second = open(forms.editDeposit(map, first));
        List<Deposit> merged = new ArrayList<>();
        second.onSaved(merged::add);
        entries.updateDeposit(
                first.id(),
                first.version(),
                new DepositEntry(Samples.at("Form conflict, renamed", 35.1, 67.9), new EvidenceInput.Unsourced()));
        area("Notes").setValue("noted meanwhile");
        click("Save deposit");

        assertThat(merged).isEmpty();
        ConflictDialog dialog = find(ConflictDialog.class).single();
        assertThat(dialog.isOpened()).isTrue();
        click("Save this choice");

        assertThat(merged).singleElement().satisfies(deposit -> {
            assertThat(deposit.data().names().preferred("en")).isEqualTo("Form conflict, renamed");
            assertThat(deposit.data().notes()).isEqualTo("noted meanwhile");
        });
    }

    @Test
    void anUnchangedDepositKeepsItsExactPlace() {
        LonLat exact = new LonLat(35.123456789, 67.987654321);
        Deposit before = entries.addDeposit(new DepositEntry(
                Samples.at("Form exact", exact.lonDeg(), exact.latDeg()), new EvidenceInput.Unsourced()));
        saved.add(before);
        DepositForm edit = open(forms.editDeposit(map, before));
        edit.onSaved(saved::add);
        assertThat(edit.isDirty()).isFalse();

        area("Notes").setValue("only a note");
        click("Save deposit");

        assertThat(saved.getLast().data().location().point()).isEqualTo(exact);
        assertThat(claims.list(Subject.of(before.id())))
                .hasSize(3)
                .allMatch(claim -> claim.data().accepted());
    }
}
