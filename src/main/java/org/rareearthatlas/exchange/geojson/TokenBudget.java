package org.rareearthatlas.exchange.geojson;

import org.jspecify.annotations.Nullable;
import org.rareearthatlas.exchange.FileProblem;
import org.rareearthatlas.exchange.UnreadableFileException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.JsonParserDelegate;

/// Lets a single feature have only so many tokens, because it is held in memory.
final class TokenBudget extends JsonParserDelegate {

    private static final int MAX_TOKENS = 5_000_000;
    private int left = MAX_TOKENS;

    TokenBudget(JsonParser parser) {
        super(parser);
    }

    void refill() {
        left = MAX_TOKENS;
    }

    @Override
    public @Nullable JsonToken nextToken() {
        if (--left < 0) {
            throw new UnreadableFileException(
                    FileProblem.ROW_TOO_LONG, currentLocation().getLineNr());
        }
        return super.nextToken();
    }
}
