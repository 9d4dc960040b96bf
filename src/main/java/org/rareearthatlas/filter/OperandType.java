package org.rareearthatlas.filter;

/// What an operand of a filter is.
public enum OperandType {
    TEXT,
    NUMBER,
    BOOLEAN,
    /// A date, a timestamp or an interval.
    TEMPORAL,
    GEOMETRY
}
