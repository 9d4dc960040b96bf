package org.rareearthatlas;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/// Visits the running atlas once and ends the process, while the JVM writes down what it loaded and compiled
/// (`-XX:AOTCacheOutput`). The next starts then need not do that work again.
final class TrainingVisit implements ApplicationListener<ApplicationReadyEvent> {

    private static final List<String> PATHS = List.of(
            "/",
            "/?v-r=init&location=&query=",
            "/map/v1/layers/region?crs=albers-siberia",
            "/map/v1/layers/deposit?crs=albers-siberia",
            "/map/v1/layers/boundary?crs=albers-siberia",
            "/actuator/health");

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        String address = ConsoleNotices.address(event.getApplicationContext().getEnvironment());
        // Off this thread, so that the application is seen to finish its start; exit runs the shutdown hooks.
        Thread.ofPlatform().name("training").start(() -> System.exit(visit(address) ? 0 : 1));
    }

    private static boolean visit(String address) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            boolean answered = true;
            for (String path : PATHS) {
                var request = HttpRequest.newBuilder(URI.create(address + path)).build();
                answered &= client.send(request, BodyHandlers.ofByteArray()).statusCode() < 500;
            }
            return answered;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
