package org.rareearthatlas.story;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.LocalName;
import org.rareearthatlas.text.PlainText;
import org.rareearthatlas.text.Problem;

/// What an author writes.
///
/// @param title one line
/// @param byline who tells the story, in the author's words; empty for nobody named
/// @param language BCP 47 tag of the texts
/// @param published whether whoever may read the atlas may read it; otherwise its author and curators
public record StoryData(String title, String byline, String language, boolean published, List<StoryStep> steps) {

    /// Code points.
    public static final int MAX_TITLE = 200;

    /// Code points.
    public static final int MAX_BYLINE = 150;

    public static final int MOST_STEPS = 30;

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}");

    /// Cleans the texts.
    ///
    /// @throws InvalidInputException naming `title`, `byline`, `language` or `steps` and what is wrong
    public StoryData {
        List<Problem> problems = new ArrayList<>();
        title = clean("title", PlainText.line(title, MAX_TITLE), problems);
        byline = clean("byline", PlainText.line(byline, MAX_BYLINE), problems);
        steps = List.copyOf(steps);
        if (title.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.of("title", "story.title.missing"));
        }
        if (!LANGUAGE.matcher(language).matches() || language.length() > LocalName.MAX_LANGUAGE_LENGTH) {
            problems.add(Problem.of("language", "story.language.missing"));
        }
        if (steps.size() > MOST_STEPS) {
            problems.add(Problem.of("steps", "story.steps.tooMany", MOST_STEPS));
        }
        if (published && steps.isEmpty()) {
            problems.add(Problem.of("steps", "story.steps.missing"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    /// The clean text, empty when there is nothing to see in it.
    static String clean(String field, PlainText.Result result, List<Problem> problems) {
        return switch (result) {
            case PlainText.Accepted accepted -> accepted.text();
            case PlainText.Rejected rejected when rejected.problem() == PlainText.Problem.EMPTY -> "";
            case PlainText.Rejected rejected -> {
                problems.add(Problem.of(field, "text.tooLong", rejected.maxCodePoints()));
                yield "";
            }
        };
    }

    /// The quotes of all steps, each once.
    public List<QuoteId> quotes() {
        return steps.stream().flatMap(step -> step.quotes().stream()).distinct().toList();
    }
}
