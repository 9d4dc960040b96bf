package org.rareearthatlas.exchange.mapping;

/// What is wrong with a mapping. The words come from the message bundles (`import.mapping.{kind}`).
public record MappingProblem(Kind kind, Field field) {

    public enum Kind {
        NO_NAME,
        HALF_A_PLACE,
        TWICE
    }
}
