package org.rareearthatlas.account;

import java.util.List;
import java.util.Optional;
import org.rareearthatlas.security.Role;
import org.springframework.data.jpa.repository.JpaRepository;

interface AccountRepository extends JpaRepository<AccountEntity, Long> {

    Optional<AccountEntity> findByNameKey(String nameKey);

    Optional<AccountEntity> findByOidcIssuerAndOidcSubject(String issuer, String subject);

    boolean existsByNameKey(String nameKey);

    List<AccountEntity> findAllByOrderByNameKey();

    long countByRoleAndDisabledFalse(Role role);
}
