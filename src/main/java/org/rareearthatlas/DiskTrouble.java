package org.rareearthatlas;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Puts the file system's refusals into words.
final class DiskTrouble {

    /// H2 and the log need a few blocks for any work at all; with less than this left, the disk is what failed.
    private static final long FULL_BELOW_BYTES = 2L << 20;

    private DiskTrouble() {}

    static StartFailure explain(Path home, IOException e) {
        if (isFull(home, e)) {
            return full(home, e);
        }
        String sentence;
        if (e instanceof AccessDeniedException denied) {
            sentence = "You may not write to %s; change its owner or permissions, or set ATLAS_HOME to another folder."
                    .formatted(denied.getFile());
        } else if (e instanceof NoSuchFileException missing) {
            sentence = "%s cannot be reached; set ATLAS_HOME to another folder.".formatted(missing.getFile());
        } else {
            sentence =
                    "The data folder %s cannot be written (%s); make it writable or set ATLAS_HOME to another folder."
                            .formatted(home, reason(e));
        }
        return new StartFailure(StartProblem.DATA_FOLDER_UNUSABLE, sentence, e);
    }

    static StartFailure full(Path home, @Nullable Throwable cause) {
        return new StartFailure(
                StartProblem.DISK_FULL,
                "The disk that holds the data folder %s is full; free some space (100 MB at least) or set ATLAS_HOME to a folder on another disk."
                        .formatted(home),
                cause);
    }

    /// The system's message is in the user's language, hence the look at the space that is left.
    static boolean isFull(Path home, Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            String message = t.getMessage();
            if (message != null && (message.contains("No space left") || message.contains("quota exceeded"))) {
                return true;
            }
        }
        return failure instanceof IOException && !(failure instanceof AccessDeniedException) && spaceIsGone(home);
    }

    static boolean spaceIsGone(Path home) {
        try {
            var store = Files.getFileStore(home);
            return !store.isReadOnly() && store.getUsableSpace() < FULL_BELOW_BYTES;
        } catch (IOException e) {
            return false;
        }
    }

    private static String reason(IOException e) {
        if (e instanceof FileSystemException known && known.getReason() != null) {
            return known.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
