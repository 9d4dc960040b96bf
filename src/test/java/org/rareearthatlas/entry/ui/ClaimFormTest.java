package org.rareearthatlas.entry.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimData;
import org.rareearthatlas.claim.ClaimId;
import org.rareearthatlas.claim.Estimate;
import org.rareearthatlas.claim.Evidence;
import org.rareearthatlas.claim.GradeUnit;
import org.rareearthatlas.claim.MassUnit;
import org.rareearthatlas.claim.ResourceCategory;
import org.rareearthatlas.claim.Stance;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.StatementType;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.LocationPrecision;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.entry.DepositEntry;
import org.rareearthatlas.entry.EvidenceInput;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.SourceId;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@AtlasTest
@Transactional
@WithMockUser(authorities = {Roles.CONTRIBUTOR_AUTHORITY, Roles.CURATOR_AUTHORITY})
class ClaimFormTest extends FormTest {

    private final ArrayList<ClaimId> saved = new ArrayList<>();

    @Test
    void figuresInTheSourcesUnitsAreConvertedAndKeptAsStated() {
        Deposit deposit = openNew();
        speakOf(StatementType.HAS_RESOURCE);
        text("Ore").setValue("154 300");
        this.<MassUnit>unit("Ore").setValue(MassUnit.KT);
        text("Grade (TREO)").setValue("850");
        this.<GradeUnit>unit("Grade (TREO)").setValue(GradeUnit.PPM);
        text("Cut-off grade (TREO)").setValue("0.05");
        categories().setValue(Set.of(ResourceCategory.C1, ResourceCategory.B));
        unsourced();
        click("Save claim");

        assertThat(savedClaim().data().statement())
                .isEqualTo(new Statement.HasResource(
                        new Resource(154.3, 0.085, null, null, null),
                        null,
                        "154 300 kt; 850 ppm",
                        new Estimate(Set.of(ResourceCategory.B, ResourceCategory.C1), 0.05)));
        assertThat(savedClaim().data().accepted()).isFalse();
        assertThat(deposits.get(deposit.id()).data().resource()).isEqualTo(Resource.NONE);
    }

    @Test
    void aSourceMayDenyWhatOthersSay() {
        openNew();
        speakOf(StatementType.IS_OWNED_BY);
        text("Owner").setValue("Sample Mining");
        text("Share").setValue("75");
        this.<Stance>radio("The source").setValue(Stance.CONTRADICTS);
        unsourced();
        click("Save claim");

        assertThat(savedClaim().data().statement()).isEqualTo(new Statement.IsOwnedBy("Sample Mining", 75.0));
        assertThat(savedClaim().data().stance()).isEqualTo(Stance.CONTRADICTS);
        assertThat(savedClaim().data().accepted()).isFalse();
    }

    @Test
    void aPlaceIsAClaimThatMovesNothing() {
        Deposit deposit = openNew();
        speakOf(StatementType.LIES_AT);
        this.<LocationPrecision>radio("How well is the place known?").setValue(LocationPrecision.APPROXIMATE);
        text("Coordinates").setValue("60.5, 100.25");
        text("Radius around the point").setValue("12");
        area("How the place was found").setValue("12 km from the village");
        unsourced();
        click("Save claim");

        assertThat(savedClaim().data().statement())
                .isEqualTo(new Statement.LiesAt(
                        LocationPrecision.APPROXIMATE, new LonLat(100.25, 60.5), 12_000.0, "12 km from the village"));
        assertThat(deposits.get(deposit.id()).data().location().point()).isNull();
    }

    @Test
    void saysWhatIsMissingAtItsField() {
        openNew();
        speakOf(StatementType.HAS_RESOURCE);
        click("Save claim");
        assertThat(error(select("Evidence"))).isNotEmpty();

        unsourced();
        click("Save claim");
        assertThat(error(text("Ore"))).contains("at least one figure");

        text("Ore").setValue("1");
        text("Cut-off grade (TREO)").setValue("100");
        click("Save claim");
        assertThat(error(text("Cut-off grade (TREO)"))).contains("below 100");

        speakOf(StatementType.HAS_STATUS);
        click("Save claim");
        assertThat(error(select("Status"))).isEqualTo("Choose one.");

        speakOf(StatementType.CONTAINS_ELEMENTS);
        click("Save claim");
        assertThat(saved).isEmpty();
    }

    @Test
    void everyStatementComesBackIntoTheFormAndOutAgain() {
        Deposit deposit = deposit();
        SourceId source = sources.addSource(Samples.source("Sample of claims")).id();
        List<Statement> statements = List.of(
                new Statement.ContainsElements(Set.of(Element.Dy)),
                new Statement.HasResource(
                        new Resource(1.5, 2.5, 0.03, null, LocalDate.of(2020, 1, 2)),
                        "north",
                        "as stated",
                        new Estimate(Set.of(ResourceCategory.INFERRED), 0.2)),
                new Statement.HasStatus(Status.PRODUCER),
                new Statement.HasDepositType(DepositType.PLACER, "a placer"),
                new Statement.LiesAt(LocationPrecision.APPROXIMATE, new LonLat(100.123456789, 60), 2_500.0, "by a map"),
                new Statement.IsOwnedBy("Sample Mining", 33.3),
                new Statement.FreeText("words"));
        for (Statement statement : statements) {
            ClaimId id = claims.add(new ClaimData(
                    Subject.of(deposit.id()),
                    statement,
                    new Evidence.OfCitation(source, "p. 1", "says so"),
                    Stance.SUPPORTS,
                    null,
                    false));
            Claim before = claims.get(id);
            open(forms.editClaim(map, before));
            this.<Stance>radio("The source").setValue(Stance.UNCLEAR);
            click("Save claim");

            assertThat(claims.get(id).data().statement()).isEqualTo(statement);
            assertThat(claims.get(id).data().stance()).isEqualTo(Stance.UNCLEAR);
            assertThat(claims.get(id).data().evidence()).isEqualTo(before.data().evidence());
        }
    }

    @Test
    void whoeverSavesSecondChooses() {
        Deposit deposit = deposit();
        ClaimId id = claims.add(new ClaimData(
                Subject.of(deposit.id()),
                new Statement.IsOwnedBy("Sample Mining", 33.3),
                new Evidence.Unsourced(),
                Stance.SUPPORTS,
                null,
                true));
        open(forms.editClaim(map, claims.get(id)));
        text("Owner").setValue("My Mining");
        claims.update(
                id,
                new ClaimData(
                        Subject.of(deposit.id()),
                        new Statement.IsOwnedBy("Their Mining", 33.3),
                        new Evidence.Unsourced(),
                        Stance.SUPPORTS,
                        null,
                        true));
        click("Save claim");

        assertThat(claims.get(id).data().statement()).isEqualTo(new Statement.IsOwnedBy("Their Mining", 33.3));
        assertThat(words()).contains("Owner").doesNotContain("Cut-off grade (TREO):");
    }

    private Deposit openNew() {
        Deposit deposit = deposit();
        open(forms.newClaim(map, Subject.of(deposit.id()))).onSaved(saved::add);
        return deposit;
    }

    private Deposit deposit() {
        DepositData data = Samples.unlocated("Sample of claims");
        return entries.addDeposit(new DepositEntry(data, new EvidenceInput.Unsourced()));
    }

    private void speakOf(StatementType type) {
        this.<StatementType>select("It speaks of").setValue(type);
    }

    private void unsourced() {
        this.<EvidenceKind>select("Evidence").setValue(EvidenceKind.UNSOURCED);
    }

    private Claim savedClaim() {
        assertThat(saved).hasSize(1);
        return claims.get(saved.getFirst());
    }

    @SuppressWarnings("unchecked")
    private <U> Select<U> unit(String of) {
        return find(Select.class)
                .withCondition(select ->
                        ("Unit of: " + of).equals(select.getAriaLabel().orElse("")))
                .single();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<ResourceCategory> categories() {
        return find(MultiSelectComboBox.class)
                .withCondition(field -> "Category".equals(field.getLabel()))
                .single();
    }
}
