package org.rareearthatlas.filter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/// A CQL2 expression as a tree, the same for Text and JSON. Operators have the names of CQL2-JSON, such as
/// `and`, `isNull`, `s_intersects`, `t_finishedBy`, `+`.
sealed interface Cql2Node {

    /// An operator with its operands, in the order of CQL2-JSON.
    record Operation(String name, List<Cql2Node> operands) implements Cql2Node {
        public Operation {
            operands = List.copyOf(operands);
        }

        static Operation of(String name, Cql2Node... operands) {
            return new Operation(name, List.of(operands));
        }
    }

    record Property(String name, OperandType type) implements Cql2Node {}

    record Text(String value) implements Cql2Node {}

    record Number(double value) implements Cql2Node {}

    record Truth(boolean value) implements Cql2Node {}

    record Date(LocalDate value) implements Cql2Node {}

    record Timestamp(Instant value) implements Cql2Node {}

    /// Start and end are each a date, a timestamp, a property, or open.
    record Interval(Cql2Node start, Cql2Node end) implements Cql2Node {}

    /// The end of an interval that is open: `..`.
    record Open() implements Cql2Node {}

    /// A geometry literal in the coordinates of the filter's reference system.
    record Shape(Geometry geometry) implements Cql2Node {}

    /// A box literal: minX, minY, maxX, maxY in the axis order of the filter's reference system; heights
    /// are left out.
    record Box(double minX, double minY, double maxX, double maxY) implements Cql2Node {}

    /// The second operand of `in`.
    record Items(List<Cql2Node> all) implements Cql2Node {
        public Items {
            all = List.copyOf(all);
        }
    }
}
