package org.rareearthatlas.story;

import java.util.ArrayList;
import java.util.List;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.PlainText;
import org.rareearthatlas.text.Problem;

/// One step of a story: what the map shows, what its author says of it, and the words of sources beside it.
///
/// @param heading one line; empty for none
/// @param text plain text, never HTML; a blank line begins a paragraph; empty for none
/// @param quotes in the order they are read
public record StoryStep(String heading, String text, MapScene scene, List<QuoteId> quotes) {

    /// Code points.
    public static final int MAX_HEADING = 150;

    /// Code points.
    public static final int MAX_TEXT = 5_000;

    public static final int MOST_QUOTES = 12;

    /// Cleans the texts.
    ///
    /// @throws InvalidInputException naming `heading`, `text`, `view` or `quotes` and the limit that it breaks
    public StoryStep {
        List<Problem> problems = new ArrayList<>();
        heading = StoryData.clean("heading", PlainText.line(heading, MAX_HEADING), problems);
        text = StoryData.clean("text", PlainText.block(text, MAX_TEXT), problems);
        quotes = quotes.stream().distinct().toList();
        if (quotes.size() > MOST_QUOTES) {
            problems.add(Problem.of("quotes", "story.quotes.tooMany", MOST_QUOTES));
        }
        if (scene.address().length() > MapScene.MAX_ADDRESS_UTF16) {
            problems.add(Problem.of("view", "text.tooLong", MapScene.MAX_ADDRESS_UTF16));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    /// The text in parts, none of them empty.
    public List<String> paragraphs() {
        return text.isEmpty() ? List.of() : List.of(text.split("\n\n"));
    }
}
