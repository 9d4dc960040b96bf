package org.rareearthatlas.filter;

/// A filter that cannot be read. The message is a sentence for the person who wrote the filter.
public class InvalidFilterException extends RuntimeException {

    private final String place;

    /// @param place where in the filter: `character 12`, a JSON pointer such as `/args/1`, or an expression
    /// @param detail what is wrong and what would be right, without a full stop
    public InvalidFilterException(String place, String detail) {
        super("At " + place + ": " + detail + ".");
        this.place = place;
    }

    /// Where in the filter, as in the message.
    public String place() {
        return place;
    }
}
