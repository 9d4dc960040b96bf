package org.rareearthatlas.source;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/// The words of a version. Has no history of its own, because a version is never changed.
@Entity
@Table(name = "source_text_body")
@Immutable
@NullUnmarked
class SourceTextBodyEntity {

    @Id
    private Long textId;

    private String body;

    protected SourceTextBodyEntity() {}

    SourceTextBodyEntity(long textId, String body) {
        this.textId = textId;
        this.body = body;
    }

    String body() {
        return body;
    }
}
