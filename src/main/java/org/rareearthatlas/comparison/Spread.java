package org.rareearthatlas.comparison;

import java.util.List;
import java.util.Optional;

/// The lowest and the highest of the figures that are stated of a whole place; the same when there is one.
public record Spread(double lowest, double highest) {

    /// Empty when no figure is stated of the whole.
    static Optional<Spread> of(List<Figure> figures) {
        double[] values = figures.stream()
                .filter(Figure::isOfWhole)
                .mapToDouble(Figure::value)
                .sorted()
                .toArray();
        return values.length == 0 ? Optional.empty() : Optional.of(new Spread(values[0], values[values.length - 1]));
    }
}
