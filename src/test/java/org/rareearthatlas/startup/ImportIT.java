package org.rareearthatlas.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rareearthatlas.packaged.PackagedApp;

/// Bringing a file in from a terminal, beside a running atlas and without one, by the command that people use.
class ImportIT {

    private static final String HEAD = "key,site,lat,lon\n";
    private static final String GOOD = "1,Terminal Creek,66.1,101.1\n";
    private static final String BAD = "2,Terminal Nowhere,north,101.2\n";

    @TempDir
    private Path temp;

    private Path home = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void files() throws IOException {
        home = temp.resolve("home");
        file = Files.writeString(temp.resolve("sites.csv"), HEAD + GOOD + BAD);
    }

    private record Ended(int code, String said) {}

    private Ended run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(PackagedApp.javaCommand());
        command.addAll(PackagedApp.application());
        command.add("import");
        command.addAll(List.of(arguments));
        try (AtlasProcess atlas = AtlasProcess.launchCommand(home, Map.of(), command)) {
            return new Ended(atlas.exitCode(), atlas.errors());
        }
    }

    private Ended bringIn(String... more) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of(file.toString(), "--source", "A list", "--map", "key=record-id"));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private static String deposits(AtlasProcess atlas) {
        return atlas.get("/ogc/collections/deposits/items?limit=1000").body();
    }

    @Test
    void besideARunningAtlas() throws IOException {
        try (AtlasProcess atlas = AtlasProcess.start(home)) {
            Ended checked = bringIn("--map", "site=name", "--dry-run");
            assertThat(checked.said())
                    .contains("Checked only: 2 rows read; 1 added", "1 rejected", "sites.csv.errors.csv");
            assertThat(checked.code()).as("some rows cannot be imported").isEqualTo(1);
            assertThat(Files.readAllLines(temp.resolve("sites.csv.errors.csv")))
                    .hasSize(2)
                    .first()
                    .asString()
                    .startsWith("key,site,lat,lon,Line,Column,Reason,Remedy");
            assertThat(deposits(atlas)).doesNotContain("Terminal Creek");

            assertThat(bringIn("--map", "site=name").code()).isEqualTo(1);
            assertThat(deposits(atlas)).contains("Terminal Creek").doesNotContain("Terminal Nowhere");

            Files.writeString(file, HEAD + GOOD);
            Ended again = bringIn("--map", "site=name");
            assertThat(again.code()).as("all rows are there: " + again.said()).isZero();
            assertThat(deposits(atlas)).containsOnlyOnce("\"nameEn\":\"Terminal Creek\"");
            atlas.interrupt();
        }
    }

    @Test
    void withoutARunningAtlas() throws IOException {
        Files.writeString(file, HEAD + GOOD);
        Ended ended = bringIn("--map", "site=name");
        assertThat(ended.said()).contains("1 rows read; 1 added");
        assertThat(ended.code()).isZero();
        assertThat(temp.resolve("sites.csv.errors.csv")).doesNotExist();
        try (AtlasProcess atlas = AtlasProcess.start(home)) {
            assertThat(deposits(atlas)).contains("Terminal Creek");
            atlas.interrupt();
        }
    }

    @Test
    void saysWhatItDoesNotUnderstand() throws IOException {
        Ended alone = run();
        assertThat(alone.said()).contains("Usage: ./atlas import FILE --source TITLE", "Exit codes:");
        assertThat(alone.code()).isEqualTo(2);
        Ended missing = run(temp.resolve("missing.csv").toString(), "--source", "A list");
        assertThat(missing.said()).contains("missing.csv cannot be read.");
        assertThat(missing.code()).isEqualTo(2);
    }
}
