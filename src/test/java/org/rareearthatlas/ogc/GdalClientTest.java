package org.rareearthatlas.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rareearthatlas.OwnSecurityHolder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The API over a real web server, read by GDAL's own client where it is installed (Debian: gdal-bin).
@ExtendWith(OwnSecurityHolder.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:gdal;DB_CLOSE_DELAY=-1")
class GdalClientTest {

    @LocalServerPort
    private int port;

    private String ogr(String... command) throws IOException, InterruptedException {
        Assumptions.assumeTrue(isInstalled(), "Skipped: ogrinfo is not installed (Debian package gdal-bin)");
        List<String> words = new ArrayList<>(Arrays.asList(command));
        words.replaceAll(word -> word.replace("ATLAS", "http://localhost:" + port + "/ogc"));
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }

    private static boolean isInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder("ogrinfo", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static long count(String output) {
        return output.lines().filter(line -> line.startsWith("OGRFeature(")).count();
    }

    @Test
    void findsEveryCollection() throws Exception {
        String output = ogr("ogrinfo", "OAPIF:ATLAS");

        for (OgcCollection collection : OgcCollection.values()) {
            assertThat(output).contains(collection.id());
        }
    }

    @Test
    void readsAllPages() throws Exception {
        String paged = ogr("ogrinfo", "-al", "-geom=NO", "OAPIF:ATLAS", "claims", "-oo", "PAGE_SIZE=5");
        String whole = ogr("ogrinfo", "-al", "-geom=NO", "OAPIF:ATLAS", "claims", "-oo", "PAGE_SIZE=1000");

        assertThat(count(whole)).isGreaterThan(10);
        assertThat(count(paged)).isEqualTo(count(whole));
        assertThat(whole)
                .contains("Feature Count: " + count(whole), "subjectId (String)", "accepted (Integer(Boolean))");
    }

    @Test
    void asksForABox() throws Exception {
        String output = ogr("ogrinfo", "-al", "OAPIF:ATLAS", "deposits", "-spat", "30", "60", "40", "70");

        assertThat(output).contains("Lovozero").doesNotContain("Tomtor").contains("POINT (34.75 67.78");
    }

    @Test
    void convertsToAnotherFormatAndSystem() throws Exception {
        String output =
                ogr("ogr2ogr", "-f", "GeoJSON", "-t_srs", "EPSG:3857", "/vsistdout/", "OAPIF:ATLAS", "deposits");

        assertThat(output).contains("Lovozero", "EPSG::3857");
    }

    /// GDAL's own reader of vector tiles; its reader of OGC API Tiles knows the standard's final form from 3.7 on.
    @Test
    void readsATile(@TempDir Path folder) throws Exception {
        Path tile = folder.resolve("2.mvt");
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port
                                    + "/ogc/collections/regions/tiles/WebMercatorQuad/3/2/6.mvt"))
                            .build(),
                    HttpResponse.BodyHandlers.ofFile(tile));
        }

        String output = ogr("ogrinfo", "-al", "MVT:" + tile, "-oo", "X=6", "-oo", "Y=2", "-oo", "Z=3");

        assertThat(output)
                .contains("Layer name: regions", "yakutia", "Pseudo-Mercator")
                .doesNotContain("ERROR");
        assertThat(count(output)).isGreaterThanOrEqualTo(2);
    }

    @Test
    void headIsGetWithoutABody() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> head = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/ogc/collections"))
                            .HEAD()
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());

            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(head.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        }
    }

    @Test
    void aFilterInTheAddressMayBeLong() throws Exception {
        String filter = "nameEn%20%3D%20%27x%27" + "%20OR%20nameEn%20%3D%20%27y%27".repeat(100);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(URI.create(
                                    "http://localhost:" + port + "/ogc/collections/regions/items?filter=" + filter))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(response.statusCode()).isEqualTo(200);
        }
    }
}
