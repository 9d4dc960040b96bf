package org.rareearthatlas.exchange.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.Acting;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.exchange.ReadOptions;
import org.rareearthatlas.exchange.StagedFiles;
import org.rareearthatlas.exchange.TableFiles;
import org.rareearthatlas.exchange.TablePreview;
import org.rareearthatlas.exchange.batch.Duplicates.Choice;
import org.rareearthatlas.exchange.mapping.MappingSuggester;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.text.LocalName;
import org.rareearthatlas.text.NameRole;

/// Whose value wins when a row is merged, and that taking the import back gives the loser back. Each test has names and
/// places of its own, because all share one atlas.
@AtlasTest
class MergeImportTest {

    private static final Duplicates MERGE = new Duplicates(Choice.MERGE, Choice.MERGE, Choice.MERGE);
    private static final Duplicates FILE_WINS = MERGE.merging(MergeRule.all(Precedence.FILE));
    private static final String HEADER = "id,name,name ru,aliases,lat,lon,status,commodities,notes\n";

    private final ImportService imports;
    private final ImportUndo undo;
    private final StagedFiles staged;
    private final TableFiles files;
    private final DepositService deposits;
    private final ClaimService claims;

    MergeImportTest(
            ImportService imports,
            ImportUndo undo,
            StagedFiles staged,
            TableFiles files,
            DepositService deposits,
            ClaimService claims) {
        this.imports = imports;
        this.undo = undo;
        this.staged = staged;
        this.files = files;
        this.deposits = deposits;
        this.claims = claims;
    }

    private ImportBatch run(String source, String rows, Duplicates duplicates, Map<Long, RowDecision> decided)
            throws IOException {
        Path file = staged.stage(new ByteArrayInputStream((HEADER + rows).getBytes(StandardCharsets.UTF_8)));
        TablePreview preview = TablePreview.of(files, file, ReadOptions.DETECT);
        ImportPlan plan = new ImportPlan(
                file,
                "merge.csv",
                ReadOptions.DETECT,
                null,
                MappingSuggester.suggest(preview.facts().columns(), preview.rows()),
                Samples.source(source),
                duplicates,
                false,
                Map.of(),
                decided,
                Set.of());
        return Acting.asLocalUser(() -> imports.run(plan, -1, new ImportProgress()));
    }

    private DepositId atlas(String name, double lat) throws IOException {
        run(
                "Merge Atlas " + name,
                "1," + name + ",,," + lat + ",41.5,producer,Ce,Seen by the first\n",
                Duplicates.DEFAULT,
                Map.of());
        return deposits.search(name, 0, 1).getFirst().id();
    }

    private ImportBatch merge(String name, double lat, Duplicates duplicates, Map<Long, RowDecision> decided)
            throws IOException {
        return run(
                "Merge File " + name,
                "1," + name + " Mine,Слияние " + name + ",Another " + name + "," + (lat + 0.01)
                        + ",41.51,prospect,Nd,Seen by the second\n",
                duplicates,
                decided);
    }

    private DepositData data(DepositId id) {
        return deposits.get(id).data();
    }

    private List<Statement> shown(DepositId id) {
        return claims.list(Subject.of(id)).stream()
                .map(Claim::data)
                .filter(claim -> claim.accepted())
                .map(claim -> claim.statement())
                .toList();
    }

    @Test
    void theFileWinsEveryFieldAndTheAtlasGetsAllBack() throws IOException {
        DepositId id = atlas("Mergefile", 60.5);
        DepositData before = data(id);
        List<Statement> shownBefore = shown(id);
        ImportBatch batch = merge("Mergefile", 60.5, FILE_WINS, Map.of());
        assertThat(batch.counts()).isEqualTo(new ImportCounts(1, 0, 1, 0, 0, 0));
        DepositData merged = data(id);
        assertThat(merged.status()).isEqualTo(Status.PROSPECT);
        assertThat(merged.elements()).containsExactly(Element.Nd);
        assertThat(merged.location().point()).isEqualTo(new LonLat(41.51, 60.51));
        assertThat(merged.notes()).isEqualTo("Seen by the second");
        assertThat(merged.names().all())
                .containsExactly(
                        new LocalName("en", "Mergefile Mine", NameRole.PREFERRED),
                        new LocalName("ru", "Слияние Mergefile", NameRole.PREFERRED),
                        new LocalName("en", "Another Mergefile", NameRole.ALIAS),
                        new LocalName("en", "Mergefile", NameRole.ALIAS));
        assertThat(deposits.search("Слияние Mergefile", 0, 5))
                .extracting(Deposit::id)
                .containsExactly(id);
        assertThat(claims.list(Subject.of(id))).hasSize(6);
        assertThat(shown(id))
                .hasSize(3)
                .contains(new Statement.HasStatus(Status.PROSPECT), new Statement.ContainsElements(Set.of(Element.Nd)));
        assertThat(deposits.listRevisions(id))
                .extracting(state -> state.value())
                .containsExactly(before, merged);

        UndoReport undone = Acting.asLocalUser(() -> undo.undo(batch.id()));
        assertThat(undone).isEqualTo(new UndoReport(0, 3, List.of()));
        assertThat(data(id)).isEqualTo(before);
        assertThat(shown(id)).isEqualTo(shownBefore);
        assertThat(deposits.search("Слияние Mergefile", 0, 5)).isEmpty();
        assertThat(deposits.listRevisions(id))
                .extracting(state -> state.value())
                .containsExactly(before, merged, before);
    }

    @Test
    void theDefaultAddsNamesAndNotesAndReplacesNothing() throws IOException {
        DepositId id = atlas("Mergeempty", 61.5);
        DepositData before = data(id);
        merge("Mergeempty", 61.5, MERGE, Map.of());
        DepositData merged = data(id);
        assertThat(merged.status()).isEqualTo(Status.PRODUCER);
        assertThat(merged.notes()).isEqualTo(before.notes());
        assertThat(merged.location()).isEqualTo(before.location());
        assertThat(merged.names().all())
                .containsExactly(
                        new LocalName("en", "Mergeempty", NameRole.PREFERRED),
                        new LocalName("en", "Mergeempty Mine", NameRole.ALIAS),
                        new LocalName("ru", "Слияние Mergeempty", NameRole.PREFERRED),
                        new LocalName("en", "Another Mergeempty", NameRole.ALIAS));
        assertThat(shown(id)).contains(new Statement.HasStatus(Status.PRODUCER)).hasSize(3);
    }

    @Test
    void oneRowMayBeDecidedFieldByField() throws IOException {
        DepositId id = atlas("Mergerow", 62.5);
        DepositData before = data(id);
        RowDecision own =
                new RowDecision(Choice.MERGE, MergeRule.all(Precedence.ATLAS).with(ValuePart.STATUS, Precedence.FILE));
        merge("Mergerow", 62.5, Duplicates.DEFAULT, Map.of(2L, own));
        assertThat(data(id))
                .isEqualTo(new DepositData(
                        before.names(),
                        before.location(),
                        before.elements(),
                        before.type(),
                        Status.PROSPECT,
                        before.resource(),
                        before.notes()));
    }

    @Test
    void theSameFileAgainChangesNothingAndWinsBackWhatACuratorChose() throws IOException {
        DepositId id = atlas("Mergeagain", 63.5);
        merge("Mergeagain", 63.5, FILE_WINS, Map.of());
        assertThatThrownBy(() -> merge("Mergeagain", 63.5, FILE_WINS, Map.of()))
                .isInstanceOf(NothingToImportException.class);

        DepositData merged = data(id);
        int claimCount = claims.list(Subject.of(id)).size();
        DepositData edited = new DepositData(
                merged.names(),
                merged.location(),
                merged.elements(),
                merged.type(),
                Status.PRODUCER,
                merged.resource(),
                merged.notes());
        Acting.asLocalUser(() -> deposits.update(id, deposits.get(id).version(), edited));
        claims.list(Subject.of(id)).stream()
                .filter(claim -> claim.data().statement() instanceof Statement.HasStatus)
                .forEach(claim -> Acting.asLocalUser(
                        () -> claims.setAccepted(claim.id(), !claim.data().accepted())));
        List<Statement> shownBefore = shown(id);

        ImportBatch batch = merge("Mergeagain", 63.5, FILE_WINS, Map.of());
        assertThat(data(id)).isEqualTo(merged);
        assertThat(claims.list(Subject.of(id))).hasSize(claimCount);
        assertThat(shown(id)).contains(new Statement.HasStatus(Status.PROSPECT)).hasSize(3);
        Acting.asLocalUser(() -> undo.undo(batch.id()));
        assertThat(data(id)).isEqualTo(edited);
        assertThat(shown(id)).isEqualTo(shownBefore);
    }

    @Test
    void theLastRowOfTheFileWins() throws IOException {
        DepositId id = atlas("Mergelast", 64.5);
        ImportBatch batch = run("Merge File Mergelast", """
                1,Mergelast,,,64.5,41.5,prospect,,
                1,Mergelast,,,64.5,41.5,occurrence,,
                1,Mergelast,Мерджласт,,64.5,41.5,prospect,,
                """, FILE_WINS, Map.of());
        assertThat(batch.counts().rows()).isEqualTo(3);
        assertThat(data(id).status()).isEqualTo(Status.PROSPECT);
        assertThat(shown(id)).filteredOn(Statement.HasStatus.class::isInstance).hasSize(1);
    }
}
