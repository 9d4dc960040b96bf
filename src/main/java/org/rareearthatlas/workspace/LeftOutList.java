package org.rareearthatlas.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.rareearthatlas.review.ReviewedMention;
import org.rareearthatlas.uikit.Counts;

/// What reading took for something else than a place, and why; each can be taken into the queue.
class LeftOutList extends NativeDetails {

    static final int MOST_SHOWN = 200;

    /// @param leftOut the first of them
    /// @param count how many there are
    LeftOutList(List<ReviewedMention> leftOut, int count, Consumer<ReviewedMention> take) {
        setSummary(new Span(Counts.text(getLocale(), "review.leftOut", count)));
        UnorderedList list = new UnorderedList();
        list.addClassName("left-out");
        leftOut.forEach(mention -> list.add(row(mention, take)));
        setContent(list);
    }

    private ListItem row(ReviewedMention mention, Consumer<ReviewedMention> take) {
        Span words = new Span(mention.exact());
        words.addClassName("left-out-words");
        Button button = new Button(getTranslation("review.take"), click -> take.accept(mention));
        button.addClassNames("atlas-button", "quiet-button");
        button.setAriaLabel(getTranslation("review.take.of", mention.exact()));
        Span reason = new Span(getTranslation(
                "review.reason." + mention.reason().kind(), mention.reason().argument()));
        reason.addClassName("quiet");
        return new ListItem(new Paragraph(words, new Span(" "), reason), button);
    }
}
