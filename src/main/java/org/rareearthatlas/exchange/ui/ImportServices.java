package org.rareearthatlas.exchange.ui;

import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.exchange.StagedFiles;
import org.rareearthatlas.exchange.TableFiles;
import org.rareearthatlas.exchange.batch.ImportJobs;
import org.rareearthatlas.exchange.batch.ImportService;
import org.rareearthatlas.exchange.check.RowChecker;
import org.rareearthatlas.exchange.mapping.LayoutMemory;

/// What the steps work with.
record ImportServices(
        TableFiles files,
        StagedFiles staged,
        RowChecker checker,
        LayoutMemory layouts,
        ImportService imports,
        ImportJobs jobs,
        DepositService deposits) {}
