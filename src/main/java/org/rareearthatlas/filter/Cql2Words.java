package org.rareearthatlas.filter;

import java.util.List;

/// The words of a CQL2 text, read one after the other.
final class Cql2Words {

    private final List<Cql2Token> tokens;
    private int next;

    Cql2Words(List<Cql2Token> tokens) {
        this.tokens = tokens;
    }

    Cql2Token current() {
        return tokens.get(next);
    }

    /// The word after the current one; the end is followed by itself.
    Cql2Token following() {
        return tokens.get(Math.min(next + 1, tokens.size() - 1));
    }

    Cql2Token take() {
        Cql2Token token = current();
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    boolean takeKeyword(String keyword) {
        boolean found = current().isKeyword(keyword);
        if (found) {
            take();
        }
        return found;
    }

    boolean takeSign(String sign) {
        boolean found = current().isSign(sign);
        if (found) {
            take();
        }
        return found;
    }

    void requireKeyword(String keyword) {
        if (!takeKeyword(keyword)) {
            throw unexpected(keyword.toUpperCase(java.util.Locale.ROOT));
        }
    }

    void requireSign(String sign) {
        if (!takeSign(sign)) {
            throw unexpected("\"" + sign + "\"");
        }
    }

    /// @param expected what would have been right here
    InvalidFilterException unexpected(String expected) {
        return new InvalidFilterException(
                current().place(), expected + " is expected, but " + current().shown() + " stands there");
    }
}
