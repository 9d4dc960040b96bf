package org.rareearthatlas.account;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface RememberedDeviceRepository extends JpaRepository<RememberedDeviceEntity, String> {

    List<RememberedDeviceEntity> findByAccountIdOrderByUsedAtDesc(long accountId);

    void deleteByAccountId(long accountId);

    void deleteByExpiresAtBefore(Instant moment);
}
