package org.rareearthatlas.exchange.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.exchange.batch.ImportCounts;
import org.rareearthatlas.exchange.command.ControlFile.Control;
import org.rareearthatlas.language.Languages;
import tools.jackson.databind.json.JsonMapper;

/// `./atlas import FILE --source TITLE ...`: sends a file to the atlas that runs on a data folder, or to one that is
/// started for this alone.
public final class ImportCommand {

    private static final int NOT_ALL = 1;
    private static final int NOT_UNDERSTOOD = 2;
    private static final int NOTHING = 3;

    private final ImportArguments arguments;
    private final PrintStream err;
    private final ProgressLine progress;
    private final Path errorsFile;
    private @Nullable PrintWriter errors;

    private ImportCommand(ImportArguments arguments, PrintStream err) {
        this.arguments = arguments;
        this.err = err;
        this.progress = new ProgressLine(err);
        String named = arguments.value("errors");
        this.errorsFile = Path.of(named == null ? arguments.file() + ".errors.csv" : named);
    }

    /// @param home the data folder
    /// @param starter starts an atlas on the data folder when none runs there
    /// @return the exit code
    public static int run(String[] given, Path home, Runnable starter, PrintStream err) {
        var parsed = ImportArguments.parse(given);
        if (parsed.isEmpty()) {
            err.println(ImportArguments.USAGE);
            return NOT_UNDERSTOOD;
        }
        Path file = Path.of(parsed.get().file());
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            err.println("Rare Earth Atlas: " + file + " cannot be read.");
            return NOT_UNDERSTOOD;
        }
        Control control = RunningAtlas.find(home, starter);
        return new ImportCommand(parsed.get(), err).send(file, control);
    }

    private int send(Path file, Control control) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(control.address() + "/api/import?" + query(file)))
                    .header(ImportEndpoint.TOKEN_HEADER, control.token())
                    .POST(HttpRequest.BodyPublishers.ofFile(file))
                    .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                err.println("Rare Earth Atlas: the running atlas refused the file (" + answer.statusCode() + ").");
                return NOTHING;
            }
            return follow(new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            err.println("Rare Earth Atlas: the connection broke off; nothing was imported.");
            return NOTHING;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NOTHING;
        } finally {
            if (errors != null) {
                errors.close();
            }
        }
    }

    private String query(Path file) {
        List<String> parts = new ArrayList<>();
        add(parts, "fileName", String.valueOf(file.getFileName()));
        add(parts, "title", arguments.value("source"));
        for (String name : List.of(
                "publisher",
                "licence",
                "address",
                "crs",
                "encoding",
                "delimiter",
                "layer",
                "duplicates",
                "fill",
                "wins")) {
            add(parts, name, arguments.value(name));
        }
        arguments.map().forEach(assignment -> add(parts, "map", assignment));
        arguments.means().forEach(meaning -> add(parts, "mean", meaning));
        add(parts, "withDoubts", Boolean.toString(arguments.flags().contains("with-doubts")));
        add(parts, "noHeader", Boolean.toString(arguments.flags().contains("no-header")));
        add(parts, "dryRun", Boolean.toString(arguments.flags().contains("dry-run")));
        add(
                parts,
                "language",
                Languages.orEnglish(Locale.getDefault().getLanguage()).getLanguage());
        return String.join("&", parts);
    }

    private static void add(List<String> parts, String name, @Nullable String value) {
        if (value != null) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private int follow(BufferedReader replies) throws IOException {
        for (String line = replies.readLine(); line != null; line = replies.readLine()) {
            ImportReply reply = JsonMapper.shared().readValue(line, ImportReply.class);
            if (reply.outcome() != null) {
                progress.end();
                return end(reply);
            }
            if (reply.errors() != null) {
                writeError(reply.errors());
            } else if (reply.phase() != null) {
                progress.show(reply.phase(), reply.rows(), reply.totalRows());
            }
        }
        throw new IOException("no end");
    }

    private void writeError(String line) throws IOException {
        if (errors == null) {
            errors = new PrintWriter(Files.newBufferedWriter(errorsFile));
        }
        errors.println(line);
    }

    private int end(ImportReply reply) {
        ImportCounts counts = reply.counts();
        if (counts == null) {
            err.println("Rare Earth Atlas: " + reply.message());
            return NOTHING;
        }
        err.printf(
                Locale.ROOT,
                "%s: %,d rows read; %,d added, %,d merged, %,d skipped as already there, %,d doubtful, %,d rejected.%n",
                reply.outcome() == ImportReply.Outcome.CHECKED ? "Checked only" : "Rare Earth Atlas",
                counts.rows(),
                counts.added(),
                counts.merged(),
                counts.skipped(),
                counts.doubtful(),
                counts.rejected());
        if (reply.message() != null && !reply.message().isBlank()) {
            err.println(reply.message());
        }
        if (errors != null) {
            err.println("Rows that were not imported: " + errorsFile);
        }
        return counts.doubtful() + counts.rejected() > 0 ? NOT_ALL : 0;
    }
}
