package org.rareearthatlas.story;

import java.util.ArrayList;
import java.util.List;
import org.rareearthatlas.source.QuoteId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The steps of a story as the database keeps them.
final class StepsJson {

    private StepsJson() {}

    static String write(List<StoryStep> steps) {
        ArrayNode all = JsonMapper.shared().createArrayNode();
        for (StoryStep step : steps) {
            ObjectNode node = all.addObject()
                    .put("heading", step.heading())
                    .put("text", step.text())
                    .put("view", step.scene().address());
            ArrayNode quotes = node.putArray("quotes");
            step.quotes().forEach(quote -> quotes.add(quote.value()));
        }
        return all.toString();
    }

    static List<StoryStep> read(String json) {
        List<StoryStep> steps = new ArrayList<>();
        for (JsonNode node : JsonMapper.shared().readTree(json)) {
            List<QuoteId> quotes = new ArrayList<>();
            node.path("quotes").forEach(quote -> quotes.add(new QuoteId(quote.asLong())));
            steps.add(new StoryStep(
                    node.path("heading").asString(""),
                    node.path("text").asString(""),
                    MapScene.read(node.path("view").asString("")),
                    quotes));
        }
        return List.copyOf(steps);
    }
}
