package org.rareearthatlas.reading;

import java.io.OutputStream;
import org.rareearthatlas.geo.LonLat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A reading as JSON: offsets in UTF-16 units, end exclusive; longitude and latitude in degrees, WGS 84, null where no
/// source gives them.
final class ReadingJson {

    private ReadingJson() {}

    /// Writes one JSON object in UTF-8, a mention at a time: a long text has a hundred thousand of them.
    static void write(String file, Reading reading, OutputStream out) {
        // System.out and a response are not ours to close
        try (JsonGenerator json = JsonMapper.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("file", file);
            json.writeArrayPropertyStart("mentions");
            reading.mentions().forEach(mention -> json.writeTree(node(mention)));
            json.writeEndArray();
            json.writeArrayPropertyStart("rejected");
            reading.rejections().forEach(one -> json.writeTree(node(one)));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static ObjectNode node(Rejection one) {
        return span(JsonMapper.shared().createObjectNode(), one.startOffsetUtf16(), one.endOffsetUtf16(), one.exact())
                .put("reason", one.reason().words());
    }

    private static ObjectNode node(Mention mention) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        span(node, mention.startOffsetUtf16(), mention.endOffsetUtf16(), mention.exact());
        node.put("kind", mention.chosen().kind().name());
        node.putObject("sentence").put("start", mention.sentenceStartUtf16()).put("end", mention.sentenceEndUtf16());
        place(node.putObject("chosen"), mention.chosen());
        ArrayNode candidates = node.putArray("candidates");
        for (Candidate one : mention.candidates()) {
            place(candidates.addObject().put("score", Math.round(one.score() * 100) / 100.0), one.place());
        }
        return node.put("reason", mention.reason().words());
    }

    private static ObjectNode span(ObjectNode node, int start, int end, String exact) {
        return node.put("start", start).put("end", end).put("exact", exact);
    }

    private static void place(ObjectNode node, GazetteerPlace place) {
        node.put("id", place.id()).put("kind", place.kind().name());
        place.geonamesId().ifPresent(id -> node.put("geonamesId", id));
        node.put("name", place.name());
        LonLat point = place.point();
        node.put("lon", point == null ? null : point.lonDeg()).put("lat", point == null ? null : point.latDeg());
        node.put("country", String.join(",", place.countryCodes())).put("admin1", place.unitCode());
    }
}
