package org.rareearthatlas.exchange.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.rareearthatlas.exchange.command.ControlFile.Control;

/// Finds the atlas that runs on a data folder.
final class RunningAtlas {

    private RunningAtlas() {}

    /// Where it listens, after it was started when none was there.
    ///
    /// @param starter starts an atlas on the data folder
    static Control find(Path home, Runnable starter) {
        return ControlFile.find(home).filter(RunningAtlas::answers).orElseGet(() -> {
            starter.run();
            return ControlFile.find(home)
                    .orElseThrow(() -> new IllegalStateException("The atlas that was started left no word"));
        });
    }

    private static boolean answers(Control control) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI health = URI.create(control.address() + "/actuator/health");
            HttpRequest request = HttpRequest.newBuilder(health).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 500;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
