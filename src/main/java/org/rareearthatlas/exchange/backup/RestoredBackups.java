package org.rareearthatlas.exchange.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rareearthatlas.audit.AuditKind;
import org.rareearthatlas.audit.AuditLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A backup is restored while the atlas is stopped. A note in the data folder brings it into the audit log at the next
/// start.
@Component
public class RestoredBackups {

    private static final Logger LOG = LoggerFactory.getLogger(RestoredBackups.class);
    private static final String NOTE = "restored-backup";

    private final AuditLog audit;
    private final String home;

    RestoredBackups(AuditLog audit, @Value("${atlas.home:}") String home) {
        this.audit = audit;
        this.home = home;
    }

    /// @param backup which backup was restored
    public static void leaveNote(Path home, String backup) throws IOException {
        Files.writeString(home.resolve(NOTE), backup);
    }

    @EventListener(ApplicationReadyEvent.class)
    void record() {
        if (home.isBlank() || Files.notExists(Path.of(home, NOTE))) {
            return;
        }
        Path note = Path.of(home, NOTE);
        try {
            audit.record(AuditKind.RESTORED, "backup " + Files.readString(note));
            Files.delete(note);
        } catch (IOException e) {
            LOG.warn("That a backup was restored is not yet in the audit log", e);
        }
    }
}
