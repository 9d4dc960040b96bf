package org.rareearthatlas.entry.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.document.DocumentFacts;
import org.rareearthatlas.entry.Entry;
import org.rareearthatlas.source.NewText;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceData;

/// Adds a source, with its text or without, or changes what is known of one.
public final class SourceForm extends EntryForm<Source> {

    private final transient FormServices services;
    private final SourceFields main;
    private final SourceDetailFields details;
    private final @Nullable SourceTextInput text;
    private transient @Nullable Source edited;

    /// @param edited null for a new source
    SourceForm(FormServices services, @Nullable Source edited) {
        super(services, edited == null ? "source" : "source." + edited.id(), "entry.source.save");
        this.services = services;
        this.edited = edited;
        getElement()
                .setAttribute("aria-label", getTranslation(edited == null ? "entry.source.new" : "entry.source.edit"));
        text = edited == null ? addText() : null;
        FieldGroup about = new FieldGroup("entry.group.aboutSource");
        main = new SourceFields(fields, "");
        main.removeClassName("entry-new-source");
        details = new SourceDetailFields(fields, services.sources(), "");
        about.addFields(main, FieldGroup.folded(getTranslation("entry.source.more"), details));
        addPart(about);
        if (edited != null) {
            fields.write(SourceValues.of(edited.data()));
            askWhy();
        }
        ready();
    }

    private SourceTextInput addText() {
        FieldGroup group = new FieldGroup("entry.group.text");
        SourceTextInput input = new SourceTextInput(fields, services, "text");
        input.onRead(this::propose);
        group.addFields(FieldGroup.hint(getTranslation("entry.text.help")), input);
        addPart(group);
        return input;
    }

    /// Fills what is still empty with what the text says of itself.
    private void propose(TextReading.Held read) {
        Map<String, String> proposals = new LinkedHashMap<>();
        DocumentFacts facts = read.facts();
        if (facts != null) {
            put(proposals, "title", facts.title());
            put(proposals, "author", facts.author());
            put(proposals, "publisher", facts.publisher());
            put(proposals, "publishedOn", facts.publishedOn());
            put(proposals, "address", facts.address());
        }
        put(proposals, "language", read.language());
        Map<String, String> given = fields.values();
        proposals.keySet().removeIf(key -> !given.getOrDefault(key, "").isEmpty());
        fields.write(proposals);
    }

    private static void put(Map<String, String> values, String key, @Nullable Object value) {
        if (value != null) {
            values.put(key, value.toString());
        }
    }

    @Override
    Optional<Source> submit(FormProblems problems) {
        Optional<SourceData> data =
                problems.attempt("", main::read).flatMap(read -> problems.attempt("", () -> details.complete(read)));
        Optional<NewText> words = text == null ? Optional.empty() : text.read(problems);
        if (problems.isEmpty()) {
            data.map(source -> delivery(problems, entry(source, words), () -> save(source, words)))
                    .filter(work -> problems.isEmpty())
                    .ifPresent(work -> saveInBackground(services.background(), work));
        }
        return Optional.empty();
    }

    void propose(SourceData given) {
        fields.write(SourceValues.of(given));
    }

    private Entry entry(SourceData data, Optional<NewText> words) {
        Source before = edited;
        return before == null
                ? new Entry.NewSource(data, words.orElse(null))
                : new Entry.ChangedSource(before.id(), before.version(), data);
    }

    private Source save(SourceData data, Optional<NewText> words) {
        Source before = edited;
        if (before != null) {
            return services.sources().updateSource(before.id(), before.version(), data);
        }
        return words.map(given -> services.texts().addSource(data, given))
                .orElseGet(() -> services.sources().addSource(data));
    }

    @Override
    void resolveConflict() {
        Source before = Objects.requireNonNull(edited);
        Source current = services.sources().getSource(before.id());
        Map<String, String> theirs = SourceValues.of(current.data());
        new ConflictDialog(
                        fields, FieldMerge.compare(SourceValues.of(before.data()), theirs, fields.values()), chosen -> {
                            edited = current;
                            rebase(theirs);
                            fields.write(chosen);
                            save();
                        })
                .open();
    }
}
