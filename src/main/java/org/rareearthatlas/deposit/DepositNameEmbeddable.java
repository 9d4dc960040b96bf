package org.rareearthatlas.deposit;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.rareearthatlas.text.LocalName;
import org.rareearthatlas.text.NameRole;

@Embeddable
record DepositNameEmbeddable(
        String language,
        String name,
        @Enumerated(EnumType.STRING) NameRole role) {

    static DepositNameEmbeddable of(LocalName name) {
        return new DepositNameEmbeddable(name.language(), name.name(), name.role());
    }

    LocalName toLocalName() {
        return new LocalName(language, name, role);
    }
}
