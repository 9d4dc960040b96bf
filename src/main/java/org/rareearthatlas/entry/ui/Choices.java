package org.rareearthatlas.entry.ui;

import org.jspecify.annotations.Nullable;

/// Constants by their names.
final class Choices {

    private Choices() {}

    /// The constant of this name; null when there is none, as in a draft of another version.
    static <E extends Enum<E>> @Nullable E find(E[] constants, String name) {
        for (E constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }
}
