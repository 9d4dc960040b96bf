package org.rareearthatlas.exchange.geojson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.exchange.FileProblem;
import org.rareearthatlas.exchange.ReadLimits;
import org.rareearthatlas.exchange.UnreadableFileException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The features of a GeoJSON text one after the other: a collection, a single feature, a bare geometry, or one of these
/// a line (RFC 8142, with or without its record separators).
final class FeatureStream implements AutoCloseable {

    private static final int MAX_DEPTH = 100;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(ReadLimits.MAX_ROW_UTF16)
                            .maxNameLength(1000)
                            .build())
                    .build())
            // What follows a value is read next.
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final InputStream in;
    private final TokenBudget parser;
    private @Nullable JsonNode crs;
    private boolean inCollection;

    FeatureStream(Path file) throws IOException {
        in = Files.newInputStream(file);
        parser = new TokenBudget(JSON.createParser(new SeparatorFilter(in)));
    }

    /// The next feature or geometry; null after the last one.
    ///
    /// @throws UnreadableFileException when the text breaks the rules of JSON, or is no GeoJSON
    @Nullable
    JsonNode next() {
        try {
            parser.refill();
            return inCollection ? inCollection() : outside();
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw new UnreadableFileException(e, FileProblem.BROKEN, at == null ? "GeoJSON" : at.getLineNr());
        }
    }

    private @Nullable JsonNode inCollection() {
        if (parser.nextToken() != JsonToken.END_ARRAY) {
            return JSON.readTree(parser);
        }
        inCollection = false;
        skipToEnd();
        return outside();
    }

    private @Nullable JsonNode outside() {
        JsonToken token = parser.nextToken();
        while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
            token = parser.nextToken();
        }
        if (token == null) {
            return null;
        }
        if (token != JsonToken.START_OBJECT) {
            throw new UnreadableFileException(FileProblem.BROKEN, "GeoJSON");
        }
        return object();
    }

    /// Reads members until they turn out to be those of a collection; a feature has been read whole by then.
    private @Nullable JsonNode object() {
        var members = JSON.createObjectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("features") && value == JsonToken.START_ARRAY) {
                crs = members.get("crs");
                inCollection = true;
                return inCollection();
            }
            members.set(name, JSON.readTree(parser));
        }
        if (!members.has("type")) {
            throw new UnreadableFileException(FileProblem.NOT_A_TABLE);
        }
        return members;
    }

    private void skipToEnd() {
        for (JsonToken token = parser.nextToken(); token == JsonToken.PROPERTY_NAME; token = parser.nextToken()) {
            parser.nextToken();
            parser.skipChildren();
        }
    }

    /// The reference system that a collection names before its features, as GeoJSON did before RFC 7946; null for none.
    @Nullable
    String crs() {
        JsonNode named = crs;
        String name = named == null ? "" : named.path("properties").path("name").asString("");
        return name.isBlank() || name.contains("CRS84") ? null : name;
    }

    @Override
    public void close() {
        try (InputStream closing = in) {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
