package org.rareearthatlas.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.bench.Questions.FeaturePage;
import org.rareearthatlas.bench.Questions.Tile;
import org.rareearthatlas.region.WorldUnits;
import org.rareearthatlas.startup.AtlasProcess;
import org.springframework.test.util.TestSocketUtils;

/// A million deposits: loading them, reading the index, tiles and pages of features over HTTP with one client and
/// with four, resident memory, and the same asked of PostGIS in the same run. Figures only, nothing is asserted.
///
/// `-Datlas.bench.address=http://localhost:PORT` asks an atlas that runs already and holds these deposits;
/// `-Datlas.bench.home=DIR` keeps the loaded data folder there, and uses one that is there already;
/// `-Datlas.bench.deposits=N` takes fewer; `-Datlas.bench.withoutPostgis=true` leaves PostGIS out.
class MillionDepositsBench {

    private static final int DEPOSITS = Integer.getInteger("atlas.bench.deposits", 1_000_000);
    private static final int ROUNDS = Integer.getInteger("atlas.bench.rounds", 5);

    private final List<String> report = new ArrayList<>();
    private final AtomicLong asked = new AtomicLong();

    @Test
    void measures() throws Exception {
        LandPlaces places = new LandPlaces(new WorldUnits(), MillionDeposits.CLUSTERS, MillionDeposits.SEED);
        List<Tile> tiles = Questions.tiles(places);
        List<FeaturePage> pages = Questions.featurePages(places, 100);
        List<FeaturePage> longPages = Questions.featurePages(places, 1_000);
        String running = System.getProperty("atlas.bench.address");
        if (running == null) {
            atlas(home(), tiles, pages, longPages);
        } else {
            ask(running, tiles, pages, longPages);
        }
        Optional<PostgisCluster> postgis =
                Boolean.getBoolean("atlas.bench.withoutPostgis") ? Optional.empty() : PostgisCluster.start();
        if (postgis.isPresent()) {
            try (PostgisCluster cluster = postgis.get()) {
                postgis(cluster, tiles, pages, longPages);
            }
        }
        System.out.println(String.join(System.lineSeparator(), report));
    }

    private static Path home() throws IOException {
        Path home = Path.of(System.getProperty(
                "atlas.bench.home", Files.createTempDirectory("atlas-bench").toString()));
        if (!Files.exists(home.resolve("atlas.mv.db"))) {
            LoadBench.load(home, DEPOSITS);
        }
        return home;
    }

    private void atlas(Path home, List<Tile> tiles, List<FeaturePage> pages, List<FeaturePage> longPages)
            throws Exception {
        int port = TestSocketUtils.findAvailableTcpPort();
        try (AtlasProcess atlas =
                AtlasProcess.launch(home, Map.of("SERVER_PORT", Integer.toString(port)), LauncherOptions.MEMORY)) {
            // launching unpacks the application first
            long begun = System.nanoTime();
            awaitIndex(atlas.address(), pages.getFirst());
            say("Started, index read: %.1f s", (System.nanoTime() - begun) / 1e9);
            say("Resident memory then: %d MB", residentMb(atlas.pid()));
            ask(atlas.address(), tiles, pages, longPages);
            say("Resident memory afterwards: %d MB", residentMb(atlas.pid()));
            say("%s", indexTimes(home));
        }
    }

    private void ask(String address, List<Tile> tiles, List<FeaturePage> pages, List<FeaturePage> longPages) {
        for (int clients : List.of(1, 4)) {
            measure("atlas, the map's tiles", clients, tiles, () -> tile(address, Tile::path));
            measure("atlas, the map's tiles, filtered", clients, tiles, () -> tile(address, Tile::filteredPath));
            measure("atlas, full tiles", clients, tiles, () -> tile(address, Tile::fullPath));
            measure("atlas, full tiles, each made anew", clients, tiles, () -> newTile(address));
            measure("atlas, 100 features and their count", clients, pages, () -> page(address));
            measure("atlas, the same, each page made anew", clients, pages, () -> newPage(address));
            measure("atlas, 1,000 features and their count", clients, longPages, () -> page(address));
        }
    }

    private static Clients.Connection<Tile> tile(String address, Function<Tile, String> path) {
        AtlasHttp http = AtlasHttp.connect(address);
        return tile -> http.get(path.apply(tile), true);
    }

    private Clients.Connection<Tile> newTile(String address) {
        AtlasHttp http = AtlasHttp.connect(address);
        return tile -> http.get(tile.newFullPath(asked.incrementAndGet()), true);
    }

    private Clients.Connection<FeaturePage> newPage(String address) {
        AtlasHttp http = AtlasHttp.connect(address);
        return page -> http.get(page.newPath(asked.incrementAndGet()), false);
    }

    private static Clients.Connection<FeaturePage> page(String address) {
        AtlasHttp http = AtlasHttp.connect(address);
        return page -> http.get(page.path(), false);
    }

    private static void awaitIndex(String address, FeaturePage page) throws Exception {
        for (int attempt = 0; attempt < 600; attempt++) {
            try (AtlasHttp http = AtlasHttp.connect(address)) {
                http.get(page.path(), false);
                return;
            } catch (IllegalStateException e) {
                Thread.sleep(200);
            }
        }
        throw new IllegalStateException("The index is not read");
    }

    private <Q> void measure(String what, int clients, List<Q> questions, Supplier<Clients.Connection<Q>> connect) {
        say("%s", Clients.run(what, clients, questions, ROUNDS, connect));
    }

    private void postgis(PostgisCluster cluster, List<Tile> tiles, List<FeaturePage> pages, List<FeaturePage> longPages)
            throws SQLException, IOException {
        try (Connection connection = cluster.connect()) {
            PostgisQuestions.load(connection, csv());
        }
        for (int clients : List.of(1, 4)) {
            measure(
                    "PostGIS, tiles of at most 10,000 features",
                    clients,
                    tiles,
                    () -> PostgisQuestions.tiles(cluster.connect()));
            measure(
                    "PostGIS, tiles of a table of cells",
                    clients,
                    tiles,
                    () -> PostgisQuestions.cells(cluster.connect()));
            measure("PostGIS, 100 features", clients, pages, () -> PostgisQuestions.pages(cluster.connect(), false));
            measure(
                    "PostGIS, 100 features and their count",
                    clients,
                    pages,
                    () -> PostgisQuestions.pages(cluster.connect(), true));
            measure(
                    "PostGIS, 1,000 features and their count",
                    clients,
                    longPages,
                    () -> PostgisQuestions.pages(cluster.connect(), true));
        }
    }

    /// The same deposits again, made anew from the seed.
    private static Path csv() throws IOException {
        Path csv = Files.createTempFile("atlas-bench", ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(csv)) {
            new MillionDeposits(new WorldUnits()).rows(DEPOSITS).forEachRemaining(row -> {
                try {
                    out.write(CsvRow.of(row));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return csv;
    }

    /// What the atlas itself says of reading the index.
    private static String indexTimes(Path home) throws IOException {
        return Files.readAllLines(home.resolve("logs/atlas.log")).stream()
                .filter(line -> line.contains("Read the index"))
                .map(line -> line.substring(line.indexOf("Read the index")))
                .reduce((before, last) -> last)
                .orElse("no word of the index");
    }

    private static long residentMb(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1_024)
                .findFirst()
                .orElse(-1L);
    }

    private void say(String format, Object... values) {
        String line = String.format(java.util.Locale.ROOT, format, values);
        report.add(line);
        System.out.println(line);
    }
}
