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
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.Status;
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
                "a.csv", title, null, null, null, map, List.of(), null, null, null, null, null, null, null, false,
                dryRun, false, "en");
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
                        "a.csv", "t", null, null, null, List.of(), List.of(), null, null, null, null, "merge", fill,
                        wins, false, false, false, "en")
                .choices()
                .rule();
    }

    private static ImportRequest meaning(List<String> means, boolean dryRun) {
        return new ImportRequest(
                "a.csv",
                "Command Words",
                null,
                null,
                null,
                List.of(),
                means,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                dryRun,
                false,
                "en");
    }

    private DepositData data(String name) {
        return deposits.search(name, 0, 1).getFirst().data();
    }

    @Test
    void givesWordsAMeaningAndRemembersIt() {
        String text = "id,name,lat,lon,commodities,status,deposit type,words of the command\n"
                + "%1$s,Commandword %1$s,%2$s,40.1,Ce; Cmdite,cmdidle,cmdrock,x\n";
        List<ImportReply> replies = new ArrayList<>();
        ImportReply checked = end(meaning(List.of(), true), text.formatted("Alpha", "60.1"), replies);
        assertThat(checked.message()).contains("\"Cmdite\" (1)", "\"cmdidle\" (1)", "\"cmdrock\" (1)", "--mean");

        List<String> means =
                List.of("elements:Cmdite=La+Nd", "status:cmdidle=past-producer", "type:cmdrock=carbonatite");
        end(meaning(means, true), text.formatted("Alpha", "60.1"), replies);
        assertThat(end(meaning(List.of(), true), text.formatted("Alpha", "60.1"), replies)
                        .message())
                .as("a check keeps nothing")
                .contains("Cmdite");
        assertThat(end(meaning(means, false), text.formatted("Alpha", "60.1"), replies)
                        .message())
                .isEmpty();
        end(meaning(List.of(), false), text.formatted("Beta", "61.1"), replies);
        for (String name : List.of("Commandword Alpha", "Commandword Beta")) {
            assertThat(data(name).elements()).containsExactly(Element.La, Element.Ce, Element.Nd);
            assertThat(data(name).status()).isEqualTo(Status.PAST_PRODUCER);
            assertThat(data(name).type()).isEqualTo(DepositType.CARBONATITE);
        }
    }

    @Test
    void saysWhichMeaningIsNone() {
        for (String wrong : List.of("Cmdite=La", "elements:Cmdite=Xx", "status:idle=nothing", "colour:red=La")) {
            assertThat(end(meaning(List.of(wrong), false), "name,lat,lon\nA,1,2\n", new ArrayList<>())
                            .message())
                    .contains(wrong);
        }
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
