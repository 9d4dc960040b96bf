package org.rareearthatlas.reading;

import java.util.Objects;

/// A text that is not read; the message completes "The file ...", in English.
final class UnsuitableTextException extends Exception {

    private static final long serialVersionUID = 1L;

    UnsuitableTextException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
