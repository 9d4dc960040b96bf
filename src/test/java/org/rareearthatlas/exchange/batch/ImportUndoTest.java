package org.rareearthatlas.exchange.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.Acting;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.exchange.StagedFiles;
import org.rareearthatlas.exchange.TableFiles;
import org.rareearthatlas.text.EditConflictException;
import org.springframework.jdbc.core.JdbcTemplate;

/// Each test has names and places of its own, because all share one atlas.
@AtlasTest
class ImportUndoTest {

    private static final Duplicates MERGE =
            new Duplicates(Duplicates.Choice.MERGE, Duplicates.Choice.SKIP, Duplicates.Choice.MERGE);

    private final ImportService imports;
    private final ImportUndo undo;
    private final ImportTrial trial;
    private final DepositService deposits;
    private final JdbcTemplate database;

    ImportUndoTest(
            ImportService imports,
            ImportUndo undo,
            StagedFiles staged,
            TableFiles files,
            DepositService deposits,
            JdbcTemplate database) {
        this.imports = imports;
        this.undo = undo;
        this.trial = new ImportTrial(imports, staged, files);
        this.deposits = deposits;
        this.database = database;
    }

    private List<Deposit> found(String words) {
        return deposits.search(words, 0, 100);
    }

    @Test
    void takesAWholeImportBackButWhatWasEditedSince() {
        ImportBatch batch = trial.run(trial.plan(
                "Import Undo", "id,name,lat,lon\n1,Importundo Alpha,67.6,34.6\n2,Importundo Beta,68.6,34.6\n"));
        Deposit edited = found("Importundo Beta").getFirst();
        Acting.asLocalUser(
                () -> deposits.update(edited.id(), edited.version(), Samples.at("Importundo Beta edited", 34.6, 68.6)));

        UndoReport preview = Acting.asLocalUser(() -> undo.preview(batch.id()));
        assertThat(preview).isEqualTo(new UndoReport(1, 0, List.of(edited.id())));
        assertThat(Acting.asLocalUser(() -> undo.undo(batch.id()))).isEqualTo(preview);
        assertThat(found("Importundo")).extracting(Deposit::id).containsExactly(edited.id());
        assertThat(Acting.asLocalUser(() -> imports.get(batch.id())).undoneAt()).isNotNull();
        assertThatThrownBy(() -> Acting.asLocalUser(() -> undo.undo(batch.id())))
                .isInstanceOf(EditConflictException.class);
    }

    /// Takes the time back at which everything so far was written of the deposits with these words in their names.
    private void letPass(Duration time, String words) {
        Set<Long> revisions = found(words).stream()
                .flatMap(
                        deposit -> database
                                .queryForList(
                                        "select rev from deposit_aud where id = ?",
                                        Long.class,
                                        deposit.id().value())
                                .stream())
                .collect(Collectors.toSet());
        for (long revision : revisions) {
            OffsetDateTime then = database.queryForObject(
                    "select changed_at from revision_info where id = ?", OffsetDateTime.class, revision);
            database.update(
                    "update revision_info set changed_at = ? where id = ?",
                    Objects.requireNonNull(then).minus(time),
                    revision);
        }
    }

    @Test
    void takesAnImportOfAMonthAgoBackButWhatWasEditedInTheMeantime() {
        Deposit filled = Acting.asLocalUser(() -> deposits.add(Samples.at("Importmonth Gamma", 35.6, 68.9)));
        letPass(Duration.ofDays(1), "Importmonth");
        ImportBatch batch = trial.run(ImportTrial.with(
                trial.plan(
                        "Import Month",
                        "id,name,lat,lon,deposit type\n1,Importmonth Alpha,67.6,35.6,\n2,Importmonth Beta,68.6,35.6,\n"
                                + "3,Importmonth Gamma,68.9,35.6,carbonatite\n"),
                MERGE,
                true,
                Map.of()));
        assertThat(deposits.get(filled.id()).data().type()).isEqualTo(DepositType.CARBONATITE);
        letPass(Duration.ofDays(20), "Importmonth");
        Deposit edited = found("Importmonth Beta").getFirst();
        Acting.asLocalUser(
                () -> deposits.update(edited.id(), edited.version(), Samples.at("Importmonth Beta", 35.7, 68.6)));
        letPass(Duration.ofDays(11), "Importmonth");

        UndoReport undone = Acting.asLocalUser(() -> undo.undo(batch.id()));
        assertThat(undone.editedSince()).containsExactly(edited.id());
        assertThat(undone.removedDeposits()).isEqualTo(1);
        assertThat(found("Importmonth")).extracting(Deposit::id).containsOnly(edited.id(), filled.id());
        assertThat(deposits.get(filled.id()).data().type()).isNull();
    }

    @Test
    void importsAgainWhatWasTakenBack() {
        String text = "id,name,lat,lon\n1,Importtwice Alpha,67.7,34.7\n";
        ImportBatch batch = trial.run(trial.plan("Import Twice", text));
        Acting.asLocalUser(() -> undo.undo(batch.id()));
        assertThat(trial.run(trial.plan("Import Twice", text)).counts().added()).isEqualTo(1);
    }
}
