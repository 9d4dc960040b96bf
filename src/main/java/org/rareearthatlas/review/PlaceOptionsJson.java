package org.rareearthatlas.review;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The options of a mention as the database keeps them.
final class PlaceOptionsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<PlaceOption>> OPTIONS = new TypeReference<>() {};

    private PlaceOptionsJson() {}

    static String write(List<PlaceOption> options) {
        return JSON.writeValueAsString(options);
    }

    static List<PlaceOption> read(String json) {
        return List.copyOf(JSON.readValue(json, OPTIONS));
    }
}
