package org.rareearthatlas.text;

/// A thing was asked for by an id or slug that the atlas does not have.
public class NotFoundException extends RuntimeException {

    public NotFoundException(String kind, Object id) {
        super("No " + kind + " " + id);
    }
}
