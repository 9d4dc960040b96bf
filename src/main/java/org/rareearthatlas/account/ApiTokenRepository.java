package org.rareearthatlas.account;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ApiTokenRepository extends JpaRepository<ApiTokenEntity, Long> {

    Optional<ApiTokenEntity> findByTokenSha256(String hash);

    Optional<ApiTokenEntity> findByIdAndAccountId(long id, long accountId);

    List<ApiTokenEntity> findByAccountIdOrderById(long accountId);

    long countByAccountId(long accountId);

    void deleteByAccountId(long accountId);
}
