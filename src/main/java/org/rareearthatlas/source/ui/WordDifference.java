package org.rareearthatlas.source.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// The words that went and the words that came, in their order.
class WordDifference extends Paragraph {

    /// A `del` element.
    @Tag("del")
    private static final class Gone extends HtmlContainer {
        Gone(String words) {
            setText(words);
        }
    }

    /// An `ins` element.
    @Tag("ins")
    private static final class Come extends HtmlContainer {
        Come(String words) {
            setText(words);
        }
    }

    WordDifference(String before, String now) {
        addClassName("word-difference");
        for (WordChange change : WordChange.between(before, now)) {
            switch (change.kind()) {
                case KEPT -> add(new Span(change.words()));
                case GONE -> add(new Gone(change.words()));
                case COME -> add(new Come(change.words()));
            }
        }
    }
}
