package org.rareearthatlas.entry;

import org.rareearthatlas.deposit.DepositData;

/// A deposit as someone enters it, with the evidence for its values.
public record DepositEntry(DepositData data, EvidenceInput evidence) {}
