package org.rareearthatlas.uikit;

import com.vaadin.flow.component.html.Span;

/// A few words in a small frame that say what kind of thing this is.
public class Badge extends Span {

    /// @param kind becomes a class name, for its colour
    public Badge(String text, String kind) {
        super(text);
        addClassNames("badge", kind);
    }
}
