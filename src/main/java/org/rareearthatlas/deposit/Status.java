package org.rareearthatlas.deposit;

/// Development status, after the vocabulary of the USGS Mineral Resources Data System (field `dev_stat`), with the
/// stage of a mine under construction added.
public enum Status {
    PRODUCER,
    PAST_PRODUCER,
    DEVELOPMENT,
    PROSPECT,
    OCCURRENCE,
    UNKNOWN
}
