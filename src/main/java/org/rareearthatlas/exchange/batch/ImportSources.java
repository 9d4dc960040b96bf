package org.rareearthatlas.exchange.batch;

import java.util.Objects;
import java.util.Optional;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceData;
import org.rareearthatlas.source.SourceService;
import org.springframework.stereotype.Component;

/// Finds the source of an import again, so that a file imported twice does not become two sources.
@Component
class ImportSources {

    private static final int MOST = 100;
    private final SourceService sources;

    ImportSources(SourceService sources) {
        this.sources = sources;
    }

    /// The source with the same title, publisher and address.
    Optional<Source> find(SourceData wanted) {
        return sources.searchSources(wanted.title(), MOST).stream()
                .filter(source -> isSame(source.data(), wanted))
                .findFirst();
    }

    private static boolean isSame(SourceData one, SourceData other) {
        return one.title().equals(other.title())
                && Objects.equals(one.publisher(), other.publisher())
                && Objects.equals(one.address(), other.address());
    }
}
