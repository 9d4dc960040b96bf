package org.rareearthatlas.exchange.backup;

import org.springframework.context.ApplicationEvent;

/// A new version of the atlas backs the database up before it changes its schema. With many deposits that takes
/// minutes, in which nobody can be answered.
public final class UpgradeBackupStarted extends ApplicationEvent {

    UpgradeBackupStarted(Object source) {
        super(source);
    }
}
