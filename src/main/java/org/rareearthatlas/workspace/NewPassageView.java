package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.entry.ui.EntryForms;
import org.rareearthatlas.entry.ui.PassageForm;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.source.SourceText;
import org.rareearthatlas.source.SourceTextService;
import org.rareearthatlas.text.InvalidSelectorException;
import org.rareearthatlas.text.NotFoundException;
import org.rareearthatlas.text.TextPositionSelector;

/// Quoting a passage of a source's text: `source/5/quote?version=1&start=20&end=64`, in UTF-16 units.
@Route(value = "source/:id/quote", layout = WorkspaceLayout.class)
@RolesAllowed(Roles.CONTRIBUTOR)
class NewPassageView extends SourceFormView {

    private static final int MAX_DIGITS = 9;

    private final transient EntryForms forms;
    private final transient SourceTextService texts;
    private transient @Nullable SourceText text;
    private transient @Nullable TextPositionSelector passage;

    NewPassageView(EntryForms forms, SourceService sources, SourceTextService texts) {
        super(sources);
        this.forms = forms;
        this.texts = texts;
    }

    static QueryParameters query(SourceText text, TextPositionSelector passage) {
        return QueryParameters.simple(Map.of(
                "version", String.valueOf(text.versionNumber()),
                "start", String.valueOf(passage.startOffsetUtf16()),
                "end", String.valueOf(passage.endOffsetUtf16())));
    }

    @Override
    void enter(BeforeEnterEvent event) {
        super.enter(event);
        QueryParameters query = event.getLocation().getQueryParameters();
        int start = number(query, "start");
        int end = number(query, "end");
        text = texts.findVersion(source().id(), number(query, "version"))
                .filter(version -> start >= 0 && start < end && end <= version.lengthUtf16())
                .orElseThrow(() -> new NotFoundException("passage", source().id()));
        passage = new TextPositionSelector(start, end);
    }

    private static int number(QueryParameters query, String name) {
        Optional<String> digits = query.getSingleParameter(name);
        return digits.filter(value -> value.length() <= MAX_DIGITS && value.matches("[0-9]+"))
                .map(Integer::valueOf)
                .orElse(-1);
    }

    @Override
    Component form(AtlasMap map) {
        String path = path();
        SourceText quoted = Objects.requireNonNull(text);
        try {
            PassageForm form =
                    forms.newPassage(source(), quoted, texts.read(quoted.id()), Objects.requireNonNull(passage));
            form.onSaved(quote -> {
                saved(path, QueryParameters.of("quote", quote.id().toString()));
            });
            form.onClose(() -> leave(path));
            return form;
        } catch (InvalidSelectorException e) {
            throw new NotFoundException("passage", source().id());
        }
    }

    @Override
    public String subject() {
        return getTranslation("entry.quote.new");
    }
}
