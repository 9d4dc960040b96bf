package org.rareearthatlas.deposit;

/// Said once after the start, when the deposits have been read into memory for the map and for lists, or could not be:
/// what may take its time with all of them begins then, so that nobody waits twice as long for the map.
public record DepositsLoaded() {}
