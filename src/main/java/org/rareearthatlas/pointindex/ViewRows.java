package org.rareearthatlas.pointindex;

import java.util.BitSet;
import java.util.List;
import org.rareearthatlas.pointindex.PointView.Layered;

/// The rows of all layers of a view, numbered through: those of a layer follow those of the layer before.
final class ViewRows {

    private final List<Layered> layers;
    private final int[] starts;

    /// @param layers of the same view
    ViewRows(List<Layered> layers) {
        this.layers = layers;
        this.starts = new int[layers.size() + 1];
        for (int i = 0; i < layers.size(); i++) {
            starts[i + 1] =
                    Math.addExact(starts[i], layers.get(i).segment().columns().size());
        }
    }

    List<Layered> layers() {
        return layers;
    }

    int size() {
        return starts[layers.size()];
    }

    /// The first row of a layer.
    int start(int layer) {
        return starts[layer];
    }

    PointColumns columns(int row) {
        return layers.get(layer(row)).segment().columns();
    }

    /// The row within its layer's columns.
    int inLayer(int row) {
        return row - starts[layer(row)];
    }

    long id(int row) {
        int layer = layer(row);
        return layers.get(layer).segment().columns().id(row - starts[layer]);
    }

    PointRow row(int row) {
        return new PointRow(columns(row), inLayer(row), 0);
    }

    /// Which of the layers a row belongs to.
    int layer(int row) {
        int layer = 0;
        while (row >= starts[layer + 1]) {
            layer++;
        }
        return layer;
    }

    /// The rows that a question selects, in no order.
    BitSet select(PointQuestion question, byte[] words) {
        BitSet found = new BitSet(size());
        for (int i = 0; i < layers.size(); i++) {
            Layered layer = layers.get(i);
            PointColumns columns = layer.segment().columns();
            BitSet rows = layer.segment()
                    .select(question.filterKey(), question.filter())
                    .bits();
            for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
                if (!layer.dead().has(row) && columns.hasName(row, words)) {
                    found.set(starts[i] + row);
                }
            }
        }
        return found;
    }
}
