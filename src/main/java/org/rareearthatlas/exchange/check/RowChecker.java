package org.rareearthatlas.exchange.check;

import java.util.List;
import org.rareearthatlas.exchange.TableFacts;
import org.rareearthatlas.exchange.TableRow;
import org.rareearthatlas.exchange.crs.FileCrs;
import org.rareearthatlas.exchange.mapping.ColumnMapping;
import org.springframework.stereotype.Component;

/// Checks rows one by one.
@Component
public class RowChecker {

    private final PlaceDoubts doubts;

    RowChecker(PlaceDoubts doubts) {
        this.doubts = doubts;
    }

    /// Checks rows of one table. For one thread.
    public interface Check {
        CheckedRow check(TableRow row);
    }

    /// @param crs the reference system of the rows' places, as [FileCrs#of] reads it
    public Check of(TableFacts facts, ColumnMapping mapping, FileCrs crs) {
        return of(facts.columns(), mapping, crs);
    }

    Check of(List<String> columns, ColumnMapping mapping, FileCrs crs) {
        return new RowReader(columns, mapping, crs, doubts)::read;
    }
}
