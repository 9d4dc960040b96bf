package org.rareearthatlas.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "remembered_device")
@NullUnmarked
class RememberedDeviceEntity {

    @Id
    private String selector;

    @Column(name = "validator_sha256")
    private String validatorSha256;

    private long accountId;
    private String device;
    private Instant usedAt;
    private Instant expiresAt;

    protected RememberedDeviceEntity() {}

    RememberedDeviceEntity(String selector, String validatorSha256, long accountId, String device, Instant expiresAt) {
        this.selector = selector;
        this.validatorSha256 = validatorSha256;
        this.accountId = accountId;
        this.device = device;
        this.usedAt = Instant.now();
        this.expiresAt = expiresAt;
    }

    boolean accepts(String validator) {
        return Secrets.isSame(validatorSha256, Secrets.hash(validator)) && expiresAt.isAfter(Instant.now());
    }

    void used() {
        usedAt = Instant.now();
    }

    long accountId() {
        return accountId;
    }

    String device() {
        return device;
    }

    Instant usedAt() {
        return usedAt;
    }
}
