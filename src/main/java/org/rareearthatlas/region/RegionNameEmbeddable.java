package org.rareearthatlas.region;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.rareearthatlas.text.LocalName;
import org.rareearthatlas.text.NameRole;

@Embeddable
record RegionNameEmbeddable(
        String language,
        String name,
        @Enumerated(EnumType.STRING) NameRole role) {

    static RegionNameEmbeddable of(LocalName name) {
        return new RegionNameEmbeddable(name.language(), name.name(), name.role());
    }

    LocalName toLocalName() {
        return new LocalName(language, name, role);
    }
}
