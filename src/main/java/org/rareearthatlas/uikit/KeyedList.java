package org.rareearthatlas.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Shows a list of models and keeps the components of those that stay the same, so that focus and scroll survive a
/// refresh.
///
/// @param <T> a model; compared by equals
public class KeyedList<T> extends Div {

    private final transient Function<T, Component> painter;
    private transient Map<T, Component> shown = Map.of();

    public KeyedList(Function<T, Component> painter) {
        this.painter = painter;
    }

    /// Shows these models in this order. A model that occurs twice is shown once.
    public void show(List<T> models) {
        Map<T, Component> next = new HashMap<>();
        Set<T> gone = new HashSet<>(shown.keySet());
        models.forEach(gone::remove);
        gone.forEach(model -> remove(shown.get(model)));
        int index = 0;
        for (T model : models) {
            if (next.containsKey(model)) {
                continue;
            }
            Component component = shown.containsKey(model) ? shown.get(model) : painter.apply(model);
            place(component, index++);
            next.put(model, component);
        }
        shown = next;
    }

    private void place(Component component, int index) {
        if (component.getParent().isEmpty() || indexOf(component) != index) {
            addComponentAtIndex(index, component);
        }
    }
}
