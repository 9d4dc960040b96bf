package org.rareearthatlas.exchange.backup;

import org.jspecify.annotations.Nullable;

/// A file is no backup of an atlas, or not what it was when it was made. The message is one plain sentence.
public class DamagedBackupException extends RuntimeException {

    DamagedBackupException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
