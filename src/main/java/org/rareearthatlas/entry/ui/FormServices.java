package org.rareearthatlas.entry.ui;

import java.util.concurrent.Executor;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.entry.ClaimEntries;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.entry.PlaceAdviser;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.region.WorldAreas;
import org.rareearthatlas.revision.Reasons;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.source.SourceTextService;

/// What the forms work with.
///
/// @param reading reads what is pasted or uploaded
/// @param background runs what may take a second, away from the thread that serves the window
record FormServices(
        EntryService entries,
        ClaimEntries claimEntries,
        ClaimService claims,
        DepositService deposits,
        RegionService regions,
        SourceService sources,
        SourceTextService texts,
        TextReading reading,
        PlaceAdviser adviser,
        WorldAreas areas,
        Reasons reasons,
        Executor background) {}
