package org.rareearthatlas.deposit;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.rareearthatlas.text.LocalName;
import org.rareearthatlas.text.NameRole;

/// A class, not a record: Envers fills past states in field by field.
@Embeddable
@NullUnmarked
class DepositNameEmbeddable {

    private String language;
    private String name;

    @Enumerated(EnumType.STRING)
    private NameRole role;

    static DepositNameEmbeddable of(LocalName given) {
        DepositNameEmbeddable embeddable = new DepositNameEmbeddable();
        embeddable.language = given.language();
        embeddable.name = given.name();
        embeddable.role = given.role();
        return embeddable;
    }

    LocalName toLocalName() {
        return new LocalName(language, name, role);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DepositNameEmbeddable that
                && Objects.equals(language, that.language)
                && Objects.equals(name, that.name)
                && role == that.role;
    }

    @Override
    public int hashCode() {
        return Objects.hash(language, name, role);
    }
}
