package org.rareearthatlas.exchange.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.Acting;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.exchange.batch.ImportCounts;
import org.rareearthatlas.exchange.batch.MergeRule;
import org.rareearthatlas.exchange.batch.Precedence;
import org.rareearthatlas.exchange.batch.ValuePart;

@AtlasTest
class CommandImportTest {

    private final CommandImport imports;
    private final DepositService deposits;

    CommandImportTest(CommandImport imports, DepositService deposits) {
        this.imports = imports;
        this.deposits = deposits;
    }

    private static ImportRequest request(String title, List<String> map, boolean dryRun) {
        return new ImportRequest(
                "a.csv", title, null, null, null, map, null, null, null, null, null, null, null, false, dryRun, false,
                "en");
    }

    private void run(ImportRequest request, String text, Consumer<ImportReply> reply) {
        Acting.asLocalUser(() -> {
            try {
                imports.run(request, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), reply);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private ImportReply end(ImportRequest request, String text, List<ImportReply> replies) {
        run(request, text, replies::add);
        return replies.getLast();
    }

    @Test
    void checksOnlyThenImportsThenHasItAlready() {
        String text = "key,site,lat,lon\n1,Commandrow Alpha,67.1,32.1\n2,Commandrow Beta,x,32.1\n";
        List<String> map = List.of("key=record-id", "site=name");
        List<ImportReply> replies = new ArrayList<>();
        ImportReply checked = end(request("Command", map, true), text, replies);
        assertThat(checked.outcome()).isEqualTo(ImportReply.Outcome.CHECKED);
        assertThat(checked.counts()).isEqualTo(new ImportCounts(2, 1, 0, 0, 0, 1));
        assertThat(replies)
                .filteredOn(reply -> reply.errors() != null)
                .extracting(ImportReply::errors)
                .containsExactly(
                        "key,site,lat,lon,Line,Column,Reason,Remedy",
                        "2,Commandrow Beta,x,32.1,3,lat,These are no coordinates.,"
                                + "\"Write degrees, such as 67.783 or 67°47′ N.\"");
        assertThat(deposits.search("Commandrow", 0, 10)).isEmpty();

        assertThat(end(request("Command", map, false), text, replies).outcome())
                .isEqualTo(ImportReply.Outcome.IMPORTED);
        assertThat(end(request("Command", map, false), text, replies).outcome()).isEqualTo(ImportReply.Outcome.NOTHING);
        assertThat(deposits.search("Commandrow", 0, 10)).hasSize(1);
    }

    @Test
    void saysWhatIsNotUnderstood() {
        List<ImportReply> replies = new ArrayList<>();
        assertThat(end(request("Command", List.of("nothing=name"), false), "a,b\n1,2\n", replies)
                        .message())
                .contains("nothing=name");
        assertThat(end(request("Command", List.of(), false), "a,b\n1,2\n", replies)
                        .message())
                .isEqualTo("Choose the column with the name.");
        assertThat(end(request("Command", List.of(), false), "", replies).message())
                .isEqualTo("The file is empty.");
    }

    @Test
    void givesUpWhenNobodyListensAnyMore() {
        assertThatThrownBy(() -> run(
                        request("Command Alone", List.of(), false),
                        "id,name,lat,lon\n1,Commandalone Alpha,67.1,31.1\n",
                        reply -> {
                            if ("WRITING".equals(reply.phase())) {
                                throw new UncheckedIOException(new IOException("gone"));
                            }
                        }))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(deposits.search("Commandalone", 0, 10)).isEmpty();
    }

    private static MergeRule rule(@Nullable String fill, @Nullable String wins) {
        return new ImportRequest(
                        "a.csv", "t", null, null, null, List.of(), null, null, null, null, "merge", fill, wins, false,
                        false, false, "en")
                .choices()
                .rule();
    }

    @Test
    void readsWhoseValuesWin() {
        assertThat(rule(null, null)).isEqualTo(MergeRule.DEFAULT);
        assertThat(rule(null, "file")).isEqualTo(MergeRule.all(Precedence.FILE));
        assertThat(rule(null, "file,notes=atlas"))
                .isEqualTo(MergeRule.all(Precedence.FILE).with(ValuePart.NOTES, Precedence.ATLAS));
        assertThat(rule("type", "status=file").of(ValuePart.STATUS)).isEqualTo(Precedence.FILE);
        assertThat(rule("type", "status=file").of(ValuePart.TYPE)).isEqualTo(Precedence.EMPTY);
        assertThat(rule("type", "status=file").of(ValuePart.PLACE)).isEqualTo(Precedence.ATLAS);
        assertThatThrownBy(() -> rule(null, "nobody")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsTheArgumentsOfACommand() {
        var parsed = ImportArguments.parse(
                new String[] {"a.csv", "--source", "T", "--map", "x=name", "--map", "y=notes", "--dry-run"});
        assertThat(parsed.orElseThrow().map()).containsExactly("x=name", "y=notes");
        assertThat(parsed.orElseThrow().flags()).containsExactly("dry-run");
        assertThat(ImportArguments.parse(new String[] {"a.csv"})).isEmpty();
        assertThat(ImportArguments.parse(new String[] {"a.csv", "--source", "T", "--unknown"}))
                .isEmpty();
    }
}
