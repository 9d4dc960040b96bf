package org.rareearthatlas;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.rareearthatlas.exchange.command.BackupCommand;
import org.rareearthatlas.exchange.command.ImportCommand;
import org.rareearthatlas.reading.ReadCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/// Starts the atlas: takes the data folder, then the application, and says in one plain sentence what is wrong when
/// either fails. No accounts exist yet, so Boot's default user with a generated password is left out.
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class AtlasApplication {

    private static final long DEFAULT_MIN_FREE_MB = 100;
    private static final Set<String> COMMANDS = Set.of("import", "backup", "restore", "check", "migrate-to");

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("read")) {
            System.exit(ReadCommand.run(Arrays.copyOfRange(args, 1, args.length), utf8(System.out), System.err));
        }
        if (args.length > 0 && COMMANDS.contains(args[0])) {
            command(args[0], Arrays.copyOfRange(args, 1, args.length));
        }
        // H2 keeps values in one table for all threads, to use them again: a quarter of the time of reading a million.
        System.setProperty("h2.objectCache", "false");
        try {
            start(DataFolder.open(DataFolder.locate(), minFreeBytes()), args);
        } catch (StartFailure failure) {
            fail(failure);
        }
    }

    /// Runs a command that needs the data folder, and ends. Those that talk to an atlas start one on a free port when
    /// none runs on the data folder; it ends with the command.
    private static void command(String name, String[] args) {
        try {
            Path home = DataFolder.locate();
            Runnable starter = () -> start(
                    DataFolder.open(home, minFreeBytes()), new String[] {"--server.port=0", "--atlas.quiet=true"});
            System.exit(
                    switch (name) {
                        case "import" -> ImportCommand.run(args, home, starter, System.err);
                        case "backup" -> BackupCommand.run(args, home, starter, System.err);
                        case "migrate-to" -> {
                            MoveCommand.silenceLogging();
                            yield MoveCommand.run(args, home, System.err);
                        }
                        case "restore" -> DataFolderCommands.restore(args, home, System.err);
                        default -> DataFolderCommands.check(home, System.err);
                    });
        } catch (StartFailure failure) {
            fail(failure);
        }
    }

    /// JSON is UTF-8, whatever the terminal's locale says.
    private static PrintStream utf8(PrintStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    private static void start(DataFolder folder, String[] args) {
        SpringApplication application = new SpringApplication(AtlasApplication.class);
        application.setDefaultProperties(settings(folder));
        application.addListeners(
                new DatabaseAddress(),
                new AddressCheck(),
                new BackgroundCheck(),
                new OidcCheck(),
                new DatabaseCheck(folder),
                new ConsoleNotices(folder));
        if (Boolean.getBoolean("atlas.training")) {
            application.addListeners(new TrainingVisit());
        }
        try {
            application.run(args);
        } catch (SpringApplication.AbandonedRunException e) {
            throw e;
        } catch (RuntimeException e) {
            throw StartFailures.explain(folder, e);
        }
    }

    /// Defaults only: a profile, the environment or the command line may say otherwise.
    static Map<String, Object> settings(DataFolder folder) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("atlas.home", folder.home().toString());
        settings.put("spring.datasource.url", folder.databaseUrl());
        settings.put("spring.datasource.username", DataFolder.DATABASE_USER);
        settings.put("spring.datasource.password", "");
        settings.put("logging.file.name", folder.logFile().toString());
        settings.put("logging.console.enabled", "false");
        return settings;
    }

    private static long minFreeBytes() {
        return Long.getLong("atlas.min-free-mb", DEFAULT_MIN_FREE_MB) << 20;
    }

    private static void fail(StartFailure failure) {
        System.err.println("Rare Earth Atlas: " + failure.getMessage());
        System.exit(failure.problem().exitCode());
    }
}
