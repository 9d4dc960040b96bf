package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The fields of a form by key, and their state as texts: so a form can tell whether it was changed, keep a draft,
/// restore it, and set two editors' versions side by side.
final class FormFields {

    /// A key with this ending counts rows; it is written before the others, so that the rows are there.
    static final String COUNT = ".count";

    /// One field.
    ///
    /// @param label what the editor calls it
    /// @param display turns its state into words
    record Field(
            String key,
            String label,
            Component component,
            Supplier<String> read,
            Consumer<String> write,
            Function<String, String> display) {}

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean writing;

    void add(Field field) {
        fields.put(field.key(), field);
    }

    /// A field that holds the text as typed.
    <C extends Component & HasValue<?, String>> C text(String key, String label, C component) {
        add(new Field(key, label, component, component::getValue, component::setValue, Function.identity()));
        component.addValueChangeListener(change -> changed());
        if (component instanceof TextFieldBase<?, ?>) {
            // The browser's half keeps what is typed while the connection is lost: see UnsavedInput.
            component.getElement().setAttribute("data-draft", key);
        }
        return component;
    }

    /// A field that holds a choice.
    ///
    /// @param toText a choice's stable name
    /// @param ofText the choice of a name; null for an unknown name
    /// @param label a choice in words
    <V, C extends Component & HasValue<?, V>> C choice(
            String key,
            String fieldLabel,
            C component,
            Function<V, String> toText,
            Function<String, @Nullable V> ofText,
            Function<V, String> label) {
        Function<String, @Nullable V> read = text -> text.isEmpty() ? null : ofText.apply(text);
        add(new Field(
                key,
                fieldLabel,
                component,
                () -> component.getOptionalValue().map(toText).orElse(""),
                text -> setChoice(component, read.apply(text)),
                text -> Optional.ofNullable(read.apply(text)).map(label).orElse("")));
        component.addValueChangeListener(change -> changed());
        return component;
    }

    private static <V> void setChoice(HasValue<?, V> component, @Nullable V value) {
        if (value == null) {
            component.clear();
        } else {
            component.setValue(value);
        }
    }

    /// Forgets the fields whose key begins with the prefix.
    void remove(String prefix) {
        fields.keySet().removeIf(key -> key.startsWith(prefix));
    }

    Optional<Field> find(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    List<Field> all() {
        return List.copyOf(fields.values());
    }

    /// The state of every field, in the order of the form.
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.values().forEach(field -> values.put(field.key(), field.read().get()));
        return values;
    }

    /// Sets the fields with these keys; keys that the form does not have are ignored.
    void write(Map<String, String> values) {
        writing = true;
        try {
            all().stream().filter(field -> field.key().endsWith(COUNT)).forEach(field -> write(field, values));
            all().stream().filter(field -> !field.key().endsWith(COUNT)).forEach(field -> write(field, values));
        } finally {
            writing = false;
        }
        changed();
    }

    private static void write(Field field, Map<String, String> values) {
        String value = values.get(field.key());
        if (value != null && !value.equals(field.read().get())) {
            field.write().accept(value);
        }
    }

    /// Calls the listener after each change; after [#write] once.
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /// To be called when a field that was added as it is has changed.
    void changed() {
        if (!writing) {
            listeners.forEach(Runnable::run);
        }
    }
}
