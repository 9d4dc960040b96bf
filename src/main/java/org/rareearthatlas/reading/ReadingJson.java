package org.rareearthatlas.reading;

import org.rareearthatlas.geo.LonLat;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A reading as JSON: offsets in UTF-16 units, end exclusive; longitude and latitude in degrees, WGS 84, null where no
/// source gives them.
final class ReadingJson {

    private ReadingJson() {}

    static ObjectNode of(String file, Reading reading) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("file", file);
        ArrayNode mentions = root.putArray("mentions");
        reading.mentions().forEach(mention -> add(mentions.addObject(), mention));
        ArrayNode rejected = root.putArray("rejected");
        for (Rejection one : reading.rejections()) {
            span(rejected.addObject(), one.startOffsetUtf16(), one.endOffsetUtf16(), one.exact())
                    .put("reason", one.reason().words());
        }
        return root;
    }

    private static void add(ObjectNode node, Mention mention) {
        span(node, mention.startOffsetUtf16(), mention.endOffsetUtf16(), mention.exact());
        node.put("kind", mention.chosen().kind().name());
        node.putObject("sentence").put("start", mention.sentenceStartUtf16()).put("end", mention.sentenceEndUtf16());
        place(node.putObject("chosen"), mention.chosen());
        ArrayNode candidates = node.putArray("candidates");
        for (Candidate one : mention.candidates()) {
            place(candidates.addObject().put("score", Math.round(one.score() * 100) / 100.0), one.place());
        }
        node.put("reason", mention.reason().words());
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
