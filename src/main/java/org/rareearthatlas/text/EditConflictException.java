package org.rareearthatlas.text;

/// Someone else has saved the same record since it was read; nothing has been overwritten.
public class EditConflictException extends RuntimeException {

    public EditConflictException(String kind, Object id) {
        super("The " + kind + " " + id + " was changed by someone else meanwhile");
    }
}
