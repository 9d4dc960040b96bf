package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.Query;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.entry.SourceInput;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.text.Problem;

/// Chooses a source of the atlas, or adds one.
final class SourceChooser extends Div {

    static final String NEW = "new";

    private final transient SourceService sources;
    private final String key;
    private final ComboBox<Source> choice = new ComboBox<>();
    private final Button toggle = new Button();
    private final SourceFields fresh;
    private final transient FormFields fields;
    private boolean adding;

    /// @param key the field's key; those of a new source stand behind it
    SourceChooser(FormFields fields, SourceService sources, String key) {
        this.sources = sources;
        this.fields = fields;
        this.key = key;
        addClassName("entry-fields");
        fresh = new SourceFields(fields, key + ".");
        choice.setLabel(getTranslation("entry.source"));
        choice.setPlaceholder(getTranslation("entry.source.search"));
        choice.setItems(query -> search(sources::searchSources, query));
        choice.setItemLabelGenerator(SourceChooser::label);
        choice.setRequiredIndicatorVisible(true);
        choice.setWidthFull();
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.addClickListener(click -> {
            setAdding(!adding);
            fields.changed();
        });
        add(choice, fresh, toggle);
        fields.choice(
                key, choice.getLabel(), choice, source -> source.id().toString(), this::find, SourceChooser::label);
        fields.add(new FormFields.Field(
                key + ".adding",
                "",
                fresh,
                () -> adding ? NEW : "",
                text -> setAdding(text.equals(NEW)),
                text -> text));
        setAdding(false);
    }

    /// A page of what a search finds, which knows only how many to find at most.
    static <T> Stream<T> search(SearchOf<T> search, Query<T, String> query) {
        int end = query.getOffset() + query.getLimit();
        return search.find(query.getFilter().orElse(""), end).stream()
                .skip(query.getOffset())
                .limit(query.getLimit());
    }

    /// Finds things by words.
    interface SearchOf<T> {
        java.util.List<T> find(String words, int limit);
    }

    private @Nullable Source find(String id) {
        return Ids.parse(id)
                .flatMap(number -> sources.findSource(new SourceId(number)))
                .orElse(null);
    }

    static String label(Source source) {
        Function<Object, String> part = value -> ", " + value;
        String publisher = source.data().publisher();
        var date = source.data().publishedOn();
        return source.displayTitle()
                + (publisher == null ? "" : part.apply(publisher))
                + (date == null ? "" : part.apply(date.getYear()));
    }

    private void setAdding(boolean now) {
        adding = now;
        choice.setVisible(!now);
        fresh.setVisible(now);
        toggle.setText(getTranslation(now ? "entry.source.chooseInstead" : "entry.source.add"));
    }

    /// The source; nothing when there are problems, which then are known.
    Optional<SourceInput> read(FormProblems problems) {
        if (adding) {
            return problems.attempt(key + ".", fresh::read).map(SourceInput.New::new);
        }
        Source chosen = choice.getValue();
        if (chosen == null) {
            problems.add(key, Problem.of(key, "source.missing"));
            return Optional.empty();
        }
        return Optional.of(new SourceInput.Existing(chosen.id()));
    }
}
