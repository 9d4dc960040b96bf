package org.rareearthatlas.account;

import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;

interface InvitationRepository extends JpaRepository<InvitationEntity, String> {

    void deleteByInvitedBy(String invitedBy);

    void deleteByAccountId(Long accountId);

    void deleteByExpiresAtBefore(Instant moment);
}
