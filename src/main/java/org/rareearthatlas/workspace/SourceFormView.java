package org.rareearthatlas.workspace;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.source.ui.SourceWords;

/// A form about a source that is there.
abstract class SourceFormView extends FormView {

    private final transient SourceService sources;
    private transient @Nullable Source source;

    SourceFormView(SourceService sources) {
        this.sources = sources;
    }

    @Override
    void enter(BeforeEnterEvent event) {
        source = sources.getSource(new SourceId(PathNumbers.id(event).orElse(0L)));
    }

    Source source() {
        return Objects.requireNonNull(source);
    }

    String path() {
        return SourceWords.path(source().id());
    }

    @Override
    String about() {
        return source().displayTitle();
    }
}
