package org.rareearthatlas.revision;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.security.RevisionNote;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes changes that say why. What may be changed is decided by the services that the change calls.
@Component
public class Reasons {

    /// Makes a change in one transaction, whose revision carries the reason.
    ///
    /// @param reason as a person gave it; null or blank for none
    @Transactional
    public <T> T because(@Nullable String reason, Supplier<T> change) {
        if (reason != null) {
            RevisionNote.because(reason);
        }
        return change.get();
    }
}
