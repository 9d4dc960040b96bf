package org.rareearthatlas.entry.starter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/// What a shipped item was loaded as.
@Entity
@Table(name = "starter_item")
@NullUnmarked
class StarterItem {

    @Id
    @Column(name = "item_key")
    private String key;

    private long entityId;
    private String contentHash;
    private int entityVersion;

    protected StarterItem() {}

    StarterItem(String key, long entityId, String contentHash, int entityVersion) {
        this.key = key;
        this.entityId = entityId;
        this.contentHash = contentHash;
        this.entityVersion = entityVersion;
    }

    String key() {
        return key;
    }

    long entityId() {
        return entityId;
    }

    String contentHash() {
        return contentHash;
    }

    int entityVersion() {
        return entityVersion;
    }

    void loaded(String hash, int version) {
        contentHash = hash;
        entityVersion = version;
    }
}
