package org.rareearthatlas.entry.ui;

import java.util.Optional;
import org.rareearthatlas.entry.Entry;
import org.rareearthatlas.source.NewText;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceText;
import org.rareearthatlas.text.Problem;

/// Adds a version of a source's text; the earlier ones stay.
public final class TextForm extends EntryForm<SourceText> {

    private final transient FormServices services;
    private final transient Source source;
    private final SourceTextInput text;

    TextForm(FormServices services, Source source) {
        super(services, "text." + source.id(), "entry.text.save");
        this.services = services;
        this.source = source;
        getElement().setAttribute("aria-label", getTranslation("entry.text.new"));
        text = new SourceTextInput(fields, services, "text");
        addPart(FieldGroup.hint(getTranslation("entry.text.version.help")), text);
        ready();
    }

    @Override
    Optional<SourceText> submit(FormProblems problems) {
        Optional<NewText> words = text.read(problems);
        if (words.isEmpty() && problems.isEmpty()) {
            problems.add("text", Problem.of("text", "sourceText.missing"));
        }
        if (problems.isEmpty()) {
            words.map(given -> delivery(
                            problems,
                            new Entry.NewSourceText(source.id(), given),
                            () -> services.texts().addText(source.id(), given)))
                    .filter(work -> problems.isEmpty())
                    .ifPresent(work -> saveInBackground(services.background(), work));
        }
        return Optional.empty();
    }
}
