package org.rareearthatlas;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.rareearthatlas.database.AtlasMove;
import org.rareearthatlas.database.UnfitDatabaseException;
import org.rareearthatlas.exchange.FileHash;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// `./atlas migrate-to JDBC-URL`: moves the atlas of the data folder into an empty PostgreSQL database.
final class MoveCommand {

    private static final int NOT_UNDERSTOOD = 2;
    private static final int FAILED = 3;

    private MoveCommand() {}

    /// @return the exit code
    static int run(String[] arguments, Path home, PrintStream err) {
        if (arguments.length != 1 || arguments[0].startsWith("-")) {
            err.println(
                    "Usage: ./atlas migrate-to jdbc:postgresql://HOST/DATABASE   (the atlas must be stopped; user and"
                            + " password by ATLAS_DATABASE_USER and ATLAS_DATABASE_PASSWORD or ATLAS_DATABASE_PASSWORD_FILE)");
            return NOT_UNDERSTOOD;
        }
        DriverManagerDataSource target = target(arguments[0], new StandardEnvironment());
        try (DataFolder folder = DataFolder.open(home, 0)) {
            if (Files.notExists(folder.databaseFile())) {
                err.println("Rare Earth Atlas: there is no database in " + home + " to move.");
                return FAILED;
            }
            move(folder, target, err);
            err.printf(
                    "Rare Earth Atlas: moved and verified. Start the atlas with ATLAS_DATABASE_URL=%s from now on; the file %s stayed as it was.%n",
                    arguments[0], folder.databaseFile());
            return 0;
        } catch (UnfitDatabaseException e) {
            err.println("Rare Earth Atlas: " + e.getMessage());
            return FAILED;
        } catch (SQLException | IOException | RuntimeException e) {
            err.println("Rare Earth Atlas: the move was broken off: " + reason(e)
                    + " What was copied stays there: the same command goes on.");
            return FAILED;
        }
    }

    /// What the libraries do is no news; the command has its own words.
    static void silenceLogging() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logging) {
            logging.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.ERROR);
        }
    }

    private static void move(DataFolder folder, DriverManagerDataSource target, PrintStream err)
            throws SQLException, IOException {
        String source = folder.readOnlyDatabaseUrl() + ";LAZY_QUERY_EXECUTION=1";
        try (Connection h2 = DriverManager.getConnection(source, DataFolder.DATABASE_USER, "")) {
            Map<String, Long> rows = new AtlasMove(line -> err.println("Rare Earth Atlas: " + line))
                    .run(h2, FileHash.of(folder.databaseFile()), target);
            err.printf(
                    Locale.ROOT,
                    "Rare Earth Atlas: %,d rows in %d tables; %,d deposits, %,d claims, %,d revisions.%n",
                    rows.values().stream().mapToLong(Long::longValue).sum(),
                    rows.size(),
                    rows.getOrDefault("deposit", 0L),
                    rows.getOrDefault("claim", 0L),
                    rows.getOrDefault("revision_info", 0L));
        }
    }

    private static DriverManagerDataSource target(String url, Environment environment) {
        Map<String, Object> settings = DatabaseAddress.settings(url, environment);
        return new DriverManagerDataSource(
                url + (url.contains("?") ? "&" : "?") + "reWriteBatchedInserts=true&logServerErrorDetail=false",
                String.valueOf(settings.get("spring.datasource.username")),
                String.valueOf(settings.get("spring.datasource.password")));
    }

    private static String reason(Exception e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql) {
                StartFailure known = PostgresTrouble.explain(sql);
                return known == null ? sql.getMessage() + "." : String.valueOf(known.getMessage());
            }
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() + "." : e.getMessage() + ".";
    }
}
