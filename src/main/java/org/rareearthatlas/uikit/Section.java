package org.rareearthatlas.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A part of a panel that is drawn anew only when what it shows has changed, so that a refresh disturbs nobody who
/// reads or types in it.
///
/// @param <T> what it shows; compared by equals
public class Section<T> extends Div {

    private final transient Function<T, Component[]> painter;
    private transient @Nullable T shown;

    public Section(Function<T, Component[]> painter) {
        this.painter = painter;
    }

    /// Shows the model; an empty result hides the section.
    public void show(T model) {
        if (Objects.equals(model, shown)) {
            return;
        }
        shown = model;
        removeAll();
        add(painter.apply(model));
        setVisible(getElement().getChildCount() > 0);
    }
}
