package org.rareearthatlas.exchange.command;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.rareearthatlas.exchange.backup.BackupElsewhereException;
import org.rareearthatlas.exchange.backup.BackupFile;
import org.rareearthatlas.exchange.backup.BackupManifest;
import org.rareearthatlas.exchange.backup.DamagedBackupException;
import org.rareearthatlas.exchange.command.ControlFile.Control;

/// `./atlas backup FILE`: has the running atlas, or one started for this alone, back itself up, and verifies what came.
public final class BackupCommand {

    private static final int NOT_UNDERSTOOD = 2;
    private static final int FAILED = 3;

    private BackupCommand() {}

    /// @param home the data folder
    /// @param starter starts an atlas on the data folder when none runs there
    /// @return the exit code
    public static int run(String[] arguments, Path home, Runnable starter, PrintStream err) {
        if (arguments.length != 1 || arguments[0].startsWith("-")) {
            err.println("Usage: ./atlas backup FILE.zip   (while the atlas runs, or without it)");
            return NOT_UNDERSTOOD;
        }
        Path target = Path.of(arguments[0]).toAbsolutePath();
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            fetch(RunningAtlas.find(home, starter), part);
            BackupManifest manifest = verify(part);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            err.printf(
                    Locale.ROOT,
                    "Rare Earth Atlas: backed up to %s: %,d deposits, %,d claims, %,d sources (hidden ones too).%n",
                    target,
                    manifest.count("DEPOSIT"),
                    manifest.count("CLAIM"),
                    manifest.count("SOURCE"));
            return 0;
        } catch (IOException | DamagedBackupException e) {
            err.println("Rare Earth Atlas: the backup failed: " + e.getMessage());
            return FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    private static void fetch(Control control, Path target) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(control.address() + "/api/backup"))
                    .header(ImportEndpoint.TOKEN_HEADER, control.token())
                    .POST(HttpRequest.BodyPublishers.noBody())
                    .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofFile(target));
            if (answer.statusCode() == 501) {
                throw new IOException(BackupElsewhereException.SENTENCE);
            }
            if (answer.statusCode() != 200) {
                throw new IOException("the running atlas answered " + answer.statusCode());
            }
        }
    }

    private static BackupManifest verify(Path backup) throws IOException {
        Path folder = Files.createTempDirectory("atlas-backup");
        Path database = folder.resolve("atlas.mv.db");
        try {
            return BackupFile.extract(backup, database);
        } finally {
            Files.deleteIfExists(database);
            Files.deleteIfExists(folder);
        }
    }
}
