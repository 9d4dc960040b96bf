package org.rareearthatlas.exchange.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.Acting;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Evidence;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.exchange.IssueKind;
import org.rareearthatlas.exchange.StagedFiles;
import org.rareearthatlas.exchange.TableFiles;
import org.rareearthatlas.exchange.UnreadableFileException;
import org.rareearthatlas.exchange.check.CheckedRow;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.SourceService;
import org.springframework.security.access.AccessDeniedException;

/// Each test has names and places of its own, because all share one atlas.
@AtlasTest
class ImportServiceTest {

    private final ImportService imports;
    private final ImportUndo undo;
    private final ImportTrial trial;
    private final DepositService deposits;
    private final ClaimService claims;
    private final SourceService sources;

    ImportServiceTest(
            ImportService imports,
            ImportUndo undo,
            StagedFiles staged,
            TableFiles files,
            DepositService deposits,
            ClaimService claims,
            SourceService sources) {
        this.imports = imports;
        this.undo = undo;
        this.trial = new ImportTrial(imports, staged, files);
        this.deposits = deposits;
        this.claims = claims;
        this.sources = sources;
    }

    private CheckReport check(ImportPlan plan, List<CheckedRow> toLookAt) {
        return Acting.asLocalUser(() -> imports.check(plan, new ImportProgress(), toLookAt::add));
    }

    private List<Deposit> found(String words) {
        return deposits.search(words, 0, 100);
    }

    @Test
    void writesEachValueAsAClaimOfTheSourceWithItsRecord() {
        ImportBatch batch = trial.run(trial.plan(
                "Import Claims", "id,name,lat,lon,commodities,status\nr1,Importclaim Alpha,67.1,34.1,Ce; La,Mine\n"));
        assertThat(batch.counts()).isEqualTo(new ImportCounts(1, 1, 0, 0, 0, 0));
        Deposit deposit = found("Importclaim Alpha").getFirst();
        assertThat(deposits.listRevisions(deposit.id()).getFirst().revision().reason())
                .isEqualTo("@import sample.csv");
        List<Claim> said = claims.list(Subject.of(deposit.id()));
        assertThat(said).hasSize(3).allMatch(claim -> claim.data().accepted());
        assertThat(said)
                .extracting(claim -> claim.data().evidence())
                .contains(new Evidence.OfRecord(batch.source(), "r1", "commodities", "Ce; La"));
        assertThat(sources.getSource(batch.source()).data().title()).isEqualTo("Import Claims");
    }

    @Test
    void anIdThatAFileUsesForSeveralThingsHidesNone() {
        String text = """
                id,name,lat,lon
                1,Importshared Alpha,67.1,30.1
                1,Importshared Beta,60.1,40.1
                1,Importshared Alpha,67.1,30.1
                """;
        ImportBatch first = trial.run(trial.plan("Import Shared Ids", text));
        assertThat(first.counts().added()).isEqualTo(2);
        assertThat(first.counts().skipped()).isEqualTo(1);

        assertThatThrownBy(() -> trial.run(trial.plan("Import Shared Ids", text)))
                .isInstanceOf(NothingToImportException.class);
        ImportBatch third = trial.run(trial.plan("Import Shared Ids", text + "1,Importshared Gamma,50.1,50.1\n"));
        assertThat(third.counts().added()).isEqualTo(1);
        assertThat(found("Importshared")).hasSize(3);
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() {
        String text = "id,name,lat,lon\n1,Importagain Alpha,67.2,34.2\n2,Importagain Beta,68.2,34.2\n";
        ImportBatch first = trial.run(trial.plan("Import Again", text));
        int batches = Acting.asLocalUser(() -> imports.list(1_000)).size();
        for (Duplicates.Choice choice : List.of(Duplicates.Choice.SKIP, Duplicates.Choice.MERGE)) {
            Duplicates again = new Duplicates(choice, choice, choice);
            assertThatThrownBy(
                            () -> trial.run(ImportTrial.with(trial.plan("Import Again", text), again, false, Map.of())))
                    .isInstanceOf(NothingToImportException.class);
        }
        assertThat(found("Importagain")).hasSize(2);
        assertThat(Acting.asLocalUser(() -> imports.list(1_000))).hasSize(batches);
        assertThat(claims.listWithoutQuote(first.source())).hasSize(2);
    }

    @Test
    void doubtsTheSameRowsWhenTheSameFileComesAgain() {
        StringBuilder text = new StringBuilder("id,name,lat,lon\n");
        for (int row = 1; row <= 8; row++) {
            text.append(row).append(",Importsame Row").append(row).append(",67.05,34.05\n");
        }
        assertThat(trial.run(trial.plan("Import Same", text.toString())).counts())
                .isEqualTo(new ImportCounts(8, 5, 0, 0, 3, 0));
        assertThatThrownBy(() -> trial.run(trial.plan("Import Same", text.toString())))
                .isInstanceOfSatisfying(
                        NothingToImportException.class,
                        e -> assertThat(e.counts()).isEqualTo(new ImportCounts(8, 0, 0, 5, 3, 0)));
    }

    @Test
    void tellsWhatIsWrongAndImportsTheRest() {
        ImportPlan plan = trial.plan(
                "Import Wrong",
                "id,name,lat,lon\n1,Importwrong Good,67.3,34.3\n2,,67.3,35.3\n3,Importwrong Zero,0,0\n4,Importwrong Bad,x,1\n");
        List<CheckedRow> toLookAt = new ArrayList<>();
        CheckReport report = check(plan, toLookAt);
        assertThat(report.rows()).isEqualTo(4);
        assertThat(report.fates()).isEqualTo(Map.of(Fate.ADDED, 1, Fate.DOUBTFUL, 1, Fate.REJECTED, 2));
        assertThat(toLookAt).extracting(row -> row.row().number()).containsExactly(3L, 4L, 5L);
        assertThat(report.issues()).containsEntry(IssueKind.NAME_MISSING, 1).containsEntry(IssueKind.ZERO_ISLAND, 1);

        ImportCounts counts = trial.run(plan).counts();
        assertThat(counts).isEqualTo(new ImportCounts(4, 1, 0, 0, 1, 2));
        assertThat(found("Importwrong")).hasSize(1);
    }

    @Test
    void importsMendedRows() {
        ImportPlan plan = trial.plan("Import Mended", "id,name,lat,lon\n1,Importmended Alpha,x,34.4\n");
        ImportPlan mended = ImportTrial.with(
                plan, Duplicates.DEFAULT, false, Map.of(2L, List.of("1", "Importmended Alpha", "67.4", "34.4")));
        assertThat(trial.run(mended).counts().added()).isEqualTo(1);
    }

    @Test
    void findsDuplicatesInTheFileAndByNameNearby() {
        trial.run(trial.plan("Import Near A", "id,name,lat,lon\n1,Importnear Kuolajarvi,67.5,29.5\n"));
        ImportPlan plan = trial.plan(
                "Import Near B",
                "id,name,lat,lon\n1,Importnear Kuolajärvi,67.51,29.51\n2,Importnear Far,60,60\n2,Importnear Far,60,60\n");
        CheckReport report = check(plan, new ArrayList<>());
        assertThat(report.issues()).containsEntry(IssueKind.LIKE_ANOTHER, 1).containsEntry(IssueKind.TWICE_IN_FILE, 1);
        Duplicates merge = new Duplicates(Duplicates.Choice.SKIP, Duplicates.Choice.SKIP, Duplicates.Choice.MERGE);
        ImportBatch batch = trial.run(ImportTrial.with(plan, merge, false, Map.of()));
        assertThat(batch.counts()).isEqualTo(new ImportCounts(3, 1, 1, 1, 0, 0));
        Deposit merged = found("Importnear Kuolajarvi").getFirst();
        List<Claim> said = claims.list(Subject.of(merged.id()));
        assertThat(said).hasSize(2);
        assertThat(said).filteredOn(claim -> claim.data().accepted()).hasSize(1);
        assertThat(said.getFirst().data().statement()).isInstanceOf(Statement.LiesAt.class);

        UndoReport undone = Acting.asLocalUser(() -> undo.undo(batch.id()));
        assertThat(undone.removedDeposits()).isEqualTo(1);
        assertThat(undone.removedClaims()).isEqualTo(1);
        assertThat(claims.list(Subject.of(merged.id()))).hasSize(1);
    }

    private static final Duplicates MERGE =
            new Duplicates(Duplicates.Choice.MERGE, Duplicates.Choice.SKIP, Duplicates.Choice.MERGE);

    private ImportBatch fill(String name, Duplicates duplicates) {
        trial.run(trial.plan("Import Fill A " + name, "id,name,lat,lon,status\n1," + name + ",67.5,31.5,producer\n"));
        return trial.run(ImportTrial.with(
                trial.plan(
                        "Import Fill B " + name,
                        "id,name,lat,lon,status,commodities,deposit type\n1," + name
                                + ",67.51,31.51,prospect,Ce; La,carbonatite\n"),
                duplicates,
                false,
                Map.of()));
    }

    @Test
    void mergingFillsWhatIsMissingAndLeavesTheRestBeside() {
        ImportBatch batch = fill("Importfill Alpha", MERGE);
        Deposit filled = found("Importfill Alpha").getFirst();
        assertThat(filled.data().elements()).containsExactly(Element.La, Element.Ce);
        assertThat(filled.data().type()).isEqualTo(DepositType.CARBONATITE);
        assertThat(filled.data().status()).isEqualTo(Status.PRODUCER);
        assertThat(deposits.listRevisions(filled.id())).hasSize(2);
        assertThat(claims.list(Subject.of(filled.id())))
                .filteredOn(claim -> claim.data().accepted())
                .extracting(claim -> claim.data().statement().getClass().getSimpleName())
                .containsExactlyInAnyOrder("LiesAt", "HasStatus", "ContainsElements", "HasDepositType");

        UndoReport undone = Acting.asLocalUser(() -> undo.undo(batch.id()));
        assertThat(undone).isEqualTo(new UndoReport(0, 4, List.of()));
        Deposit after = found("Importfill Alpha").getFirst();
        assertThat(after.data().elements()).isEmpty();
        assertThat(after.data().type()).isNull();
        assertThat(after.data().status()).isEqualTo(Status.PRODUCER);
        assertThat(after.data().location()).isEqualTo(filled.data().location());
        assertThat(claims.list(Subject.of(after.id()))).hasSize(2);
    }

    @Test
    void mergingFillsOnlyTheChosenParts() {
        fill("Importpart Alpha", MERGE.merging(MergeRule.all(Precedence.ATLAS).with(ValuePart.TYPE, Precedence.EMPTY)));
        Deposit filled = found("Importpart Alpha").getFirst();
        assertThat(filled.data().type()).isEqualTo(DepositType.CARBONATITE);
        assertThat(filled.data().elements()).isEmpty();
        assertThat(claims.list(Subject.of(filled.id()))).hasSize(6);
    }

    @Test
    void aFilledDepositThatSomeoneEditedSinceStaysAsItIs() {
        ImportBatch batch = fill("Importkept Alpha", MERGE);
        Deposit filled = found("Importkept Alpha").getFirst();
        Acting.asLocalUser(() ->
                deposits.update(filled.id(), filled.version(), Samples.at("Importkept Alpha edited", 31.5, 67.5)));

        UndoReport undone = Acting.asLocalUser(() -> undo.undo(batch.id()));
        assertThat(undone).isEqualTo(new UndoReport(0, 2, List.of(filled.id())));
        assertThat(found("Importkept Alpha").getFirst().data().names().preferred("en"))
                .isEqualTo("Importkept Alpha edited");
    }

    @Test
    void rowsOfOneFileFillEachOther() {
        ImportBatch batch = trial.run(ImportTrial.with(
                trial.plan(
                        "Import Within",
                        "id,name,lat,lon,status,commodities\n1,Importwithin Alpha,67.5,32.5,,\n"
                                + "1,Importwithin Alpha,67.5,32.5,prospect,\n1,Importwithin Alpha,67.5,32.5,producer,Ce\n"),
                MERGE,
                false,
                Map.of()));
        assertThat(batch.counts()).isEqualTo(new ImportCounts(3, 1, 2, 0, 0, 0));
        Deposit filled = found("Importwithin Alpha").getFirst();
        assertThat(filled.data().status()).isEqualTo(Status.PROSPECT);
        assertThat(filled.data().elements()).containsExactly(Element.Ce);
        assertThat(deposits.listRevisions(filled.id())).hasSize(1);
        assertThat(Acting.asLocalUser(() -> undo.undo(batch.id())).removedDeposits())
                .isEqualTo(1);
    }

    @Test
    void leavesNothingOfAnImportThatIsGivenUpOrBreaksOff() {
        ImportProgress progress = new ImportProgress();
        progress.cancel();
        ImportPlan plan = trial.plan("Import Cancelled", "id,name,lat,lon\n1,Importcancel Alpha,67.8,34.8\n");
        assertThatThrownBy(() -> Acting.asLocalUser(() -> imports.run(plan, -1, progress)))
                .isInstanceOf(ImportCancelledException.class);
        assertThat(found("Importcancel")).isEmpty();
        assertThat(sources.searchSources("Import Cancelled", 1)).isEmpty();

        StringBuilder text = new StringBuilder("id,name,lat,lon\n1,Importbroken Alpha,67.9,34.9\n2,\"");
        text.append("x".repeat(5_000_000)).append("\"");
        ImportPlan broken = trial.plan("Import Broken", "id,name,lat,lon\n1,Importbroken Alpha,67.9,34.9\n");
        assertThatThrownBy(() -> {
                    Files.writeString(broken.file(), text);
                    trial.run(broken);
                })
                .isInstanceOf(UnreadableFileException.class);
        assertThat(found("Importbroken")).isEmpty();
    }

    @Test
    void isForContributorsOnly() {
        ImportPlan plan = trial.plan("Import Denied", "id,name,lat,lon\n1,Importdenied Alpha,66.1,34.1\n");
        assertThatThrownBy(() -> Acting.as("reader", () -> imports.run(plan, -1, new ImportProgress()), "ROLE_READER"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Acting.as("contributor", () -> undo.undo(1), Roles.CONTRIBUTOR_AUTHORITY))
                .isInstanceOf(AccessDeniedException.class);
    }
}
