package org.rareearthatlas.exchange.check;

import java.util.HashMap;
import java.util.Map;
import org.rareearthatlas.exchange.TableFacts;
import org.rareearthatlas.exchange.TableRow;
import org.rareearthatlas.exchange.crs.FileCrs;
import org.rareearthatlas.exchange.mapping.ColumnMapping;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.text.TextFolding;
import org.springframework.stereotype.Component;

/// Checks rows one by one.
@Component
public class RowChecker {

    private final PlaceDoubts doubts;
    private final RegionService regions;

    RowChecker(PlaceDoubts doubts, RegionService regions) {
        this.doubts = doubts;
        this.regions = regions;
    }

    /// Checks rows of one table. For one thread.
    public interface Check {
        CheckedRow check(TableRow row);
    }

    /// @param crs the reference system of the rows' places, as [FileCrs#of] reads it
    public Check of(TableFacts facts, ColumnMapping mapping, FileCrs crs) {
        return new RowReader(facts.columns(), mapping, crs, doubts, regionsByName())::read;
    }

    /// By all their names, folded.
    private Map<String, RegionId> regionsByName() {
        Map<String, RegionId> byName = new HashMap<>();
        for (Region region : regions.search("")) {
            region.names().all().forEach(name -> byName.putIfAbsent(TextFolding.fold(name.name()), region.id()));
        }
        return byName;
    }
}
