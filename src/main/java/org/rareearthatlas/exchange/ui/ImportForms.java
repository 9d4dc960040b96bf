package org.rareearthatlas.exchange.ui;

import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.exchange.StagedFiles;
import org.rareearthatlas.exchange.TableFiles;
import org.rareearthatlas.exchange.batch.ImportJobs;
import org.rareearthatlas.exchange.batch.ImportService;
import org.rareearthatlas.exchange.batch.ImportUndo;
import org.rareearthatlas.exchange.check.RowChecker;
import org.rareearthatlas.exchange.mapping.LayoutMemory;
import org.rareearthatlas.map.AtlasMap;
import org.springframework.stereotype.Component;

/// Makes the components of imports, each for one window.
@Component
public class ImportForms {

    private final ImportServices services;
    private final ImportUndo undo;

    ImportForms(
            TableFiles files,
            StagedFiles staged,
            RowChecker checker,
            LayoutMemory layouts,
            ImportService imports,
            ImportJobs jobs,
            DepositService deposits,
            ImportUndo undo) {
        this.services = new ImportServices(files, staged, checker, layouts, imports, jobs, deposits);
        this.undo = undo;
    }

    /// The steps of one import; the rows' places are shown on the map.
    public ImportWizard wizard(AtlasMap map) {
        return new ImportWizard(services, map);
    }

    /// The imports that run, and those that were made, to look at and take back.
    public ImportList list() {
        return new ImportList(services, undo);
    }
}
