package org.rareearthatlas.exchange.mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "import_layout")
@NullUnmarked
class LayoutEntity {

    @Id
    private String layoutKey;

    private String mapping;
    private Instant usedAt;

    protected LayoutEntity() {}

    LayoutEntity(String layoutKey, String mapping) {
        this.layoutKey = layoutKey;
        this.mapping = mapping;
        this.usedAt = Instant.now();
    }

    String mapping() {
        return mapping;
    }
}
