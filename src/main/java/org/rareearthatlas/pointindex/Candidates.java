package org.rareearthatlas.pointindex;

import java.util.List;
import java.util.Optional;
import org.geotools.api.filter.And;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Id;
import org.locationtech.jts.geom.Envelope;
import org.rareearthatlas.filter.FilterBoxes;

/// Which rows a filter can select at most, as ranges of rows in the columns' own order.
final class Candidates {

    /// Takes ranges of rows; those of one box do not overlap.
    @FunctionalInterface
    interface RangeConsumer {

        void accept(int fromRow, int toRow);
    }

    private final PointColumns columns;
    private final TileOrder order;

    /// @param order the columns' own, of Web Mercator
    Candidates(PointColumns columns, TileOrder order) {
        this.columns = columns;
        this.order = order;
    }

    /// The deposits that a filter names; empty when it does not tell any.
    static Optional<List<Long>> findIds(Filter filter) {
        return switch (filter) {
            case Id id -> Optional.of(PredicateCompiler.numbers(id));
            case And and ->
                and.getChildren().stream()
                        .flatMap(child -> findIds(child).stream())
                        .findFirst();
            default -> Optional.empty();
        };
    }

    /// Whether ranges of a filter may overlap.
    boolean mayRepeat(Filter filter) {
        return FilterBoxes.of(filter).filter(boxes -> boxes.size() > 1).isPresent();
    }

    /// Hands over ranges that hold every row that the filter selects.
    void forEachRange(Filter filter, RangeConsumer consumer) {
        Optional<List<Envelope>> boxes = FilterBoxes.of(filter);
        if (boxes.isPresent()) {
            boxes.get().forEach(box -> forEachRange(box, consumer));
        } else {
            consumer.accept(0, columns.size());
        }
    }

    private void forEachRange(Envelope boxWgs84, RangeConsumer consumer) {
        SquareSearch.search(order, boxWgs84, new SquareSearch.Ranges() {
            @Override
            public void within(int from, int to) {
                consumer.accept(from, to);
            }

            @Override
            public void crossing(int from, int to) {
                consumer.accept(from, to);
            }
        });
        if (SquareSearch.reachesPoles(boxWgs84)) {
            consumer.accept(order.size(), columns.size());
        }
    }
}
