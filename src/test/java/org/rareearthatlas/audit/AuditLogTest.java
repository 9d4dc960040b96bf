package org.rareearthatlas.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.Acting;
import org.rareearthatlas.AtlasTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What the audit log keeps, and who reads it.
@AtlasTest
class AuditLogTest {

    private final AuditLog log;
    private final AuditService service;
    private final TransactionTemplate transaction;

    AuditLogTest(AuditLog log, AuditService service, PlatformTransactionManager transactions) {
        this.log = log;
        this.service = service;
        this.transaction = new TransactionTemplate(transactions);
    }

    private static String somebody() {
        return "somebody" + System.nanoTime();
    }

    private List<AuditEvent> of(String actor) {
        return Acting.as("boss", () -> service.list(null, actor, Long.MAX_VALUE, 10), "ROLE_ADMIN");
    }

    @Test
    void tellsWhoDidWhatTheLatestFirst() {
        String name = somebody();
        Acting.as(
                name,
                () -> {
                    log.record(AuditKind.IMPORTED, "a.csv");
                    log.record(AuditKind.IMPORT_UNDONE, "a.csv");
                    return true;
                },
                "ROLE_CURATOR");

        assertThat(of(name)).extracting(AuditEvent::kind).containsExactly(AuditKind.IMPORT_UNDONE, AuditKind.IMPORTED);
        assertThat(of(name)).extracting(AuditEvent::subject).containsOnly("a.csv");
        assertThat(Acting.as("boss", () -> service.list(AuditKind.IMPORTED, name, Long.MAX_VALUE, 10), "ROLE_ADMIN"))
                .hasSize(1);
    }

    @Test
    void goesOnBeforeAnEvent() {
        String name = somebody();
        for (int i = 0; i < 5; i++) {
            log.record(AuditKind.RESTORED, name, "n" + i);
        }
        long third = of(name).get(2).id();

        assertThat(Acting.as("boss", () -> service.list(null, name, third, 10), "ROLE_ADMIN"))
                .extracting(AuditEvent::subject)
                .containsExactly("n1", "n0");
    }

    @Test
    void whatWasRolledBackDidNotHappen() {
        String name = somebody();
        transaction.executeWithoutResult(status -> {
            log.record(AuditKind.RESTORED, name, "never");
            status.setRollbackOnly();
        });

        assertThat(of(name)).isEmpty();
    }

    @Test
    void longWordsAreCut() {
        String name = somebody();
        log.record(AuditKind.IMPORTED, name, "x".repeat(5000));

        assertThat(of(name))
                .first()
                .satisfies(event -> assertThat(event.subject()).hasSize(300));
    }

    @Test
    void onlyAnAdministratorReadsIt() {
        assertThatThrownBy(() -> Acting.as("curator", () -> service.list(null, "", 1, 1), "ROLE_CURATOR"))
                .isInstanceOf(AccessDeniedException.class);
    }
}
