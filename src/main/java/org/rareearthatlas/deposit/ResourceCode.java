package org.rareearthatlas.deposit;

/// The code under which a resource was reported.
public enum ResourceCode {
    JORC,
    NI_43_101,
    RUSSIAN,
    UNKNOWN
}
