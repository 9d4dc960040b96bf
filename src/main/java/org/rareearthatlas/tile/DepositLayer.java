package org.rareearthatlas.tile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.LocationPrecision;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.pointindex.PointCell;
import org.rareearthatlas.pointindex.PointRow;
import org.rareearthatlas.pointindex.PointSelection;
import org.springframework.stereotype.Component;

/// Writes deposits into a tile: each with its attributes where they are few, otherwise one point for a cell, with their
/// `count`, their `elements`, how many are in each state, and the most of what they have: the `largestMt` of ore, the
/// `newestYear` in which a source was published, `mostDisagreements`. What is not known is left out, no deposit is: the
/// counts of a zoom's tiles add up to the number of deposits.
@Component
class DepositLayer {

    MvtLayer write(String name, TileAddress address, PointRule rule, PointSelection deposits) {
        MvtLayer out = new MvtLayer(name);
        int zoom = address.zoom();
        var tile = address.toIndex();
        if (rule.showsEachOfTile(deposits.count(tile), zoom)) {
            deposits.forEachPoint(tile, deposit -> writeOne(deposit, zoom, out));
            return out;
        }
        List<TileAddress> few = new ArrayList<>();
        deposits.forEachCell(tile, rule.depth(), cell -> {
            if (cell.count() == 1) {
                writeOne(cell.deposit(), zoom, out);
            } else if (rule.showsEachOfCell(cell.count())) {
                few.add(address.cell(rule.depth(), cell.column(), cell.row()));
            } else {
                writeCell(cell, zoom, rule, out);
            }
        });
        few.forEach(cell -> deposits.forEachPoint(cell.toIndex(), deposit -> writeOne(deposit, zoom, out)));
        return out;
    }

    private static void writeOne(PointRow deposit, int zoom, MvtLayer out) {
        out.property("id", Long.toString(deposit.id()));
        out.property("nameEn", deposit.nameEn());
        out.property("nameRu", deposit.nameRu());
        out.property("status", deposit.status());
        out.property("depositType", deposit.findType().orElse(null));
        out.property("elements", Element.format(deposit.elements()));
        out.property("precision", deposit.precision());
        if (deposit.precision() == LocationPrecision.APPROXIMATE) {
            out.property("radiusM", deposit.radiusM());
        }
        out.property("tonnageMt", known(deposit.tonnageMt()));
        out.property("newestYear", known(deposit.newestYear()));
        out.property("disagreements", known(deposit.disagreements()));
        out.property("unsourced", deposit.isUnsourced());
        if (deposit.hasOutline()) {
            out.property("outlined", true);
        }
        out.point(
                deposit.id(), deposit.xInTile(zoom, MvtLayer.EXTENT_BITS), deposit.yInTile(zoom, MvtLayer.EXTENT_BITS));
    }

    private static void writeCell(PointCell cell, int zoom, PointRule rule, MvtLayer out) {
        PointRow deposit = cell.deposit();
        out.property("count", cell.count());
        if (cell.elementBits() != 0) {
            out.property("elements", Element.format(Element.ofBits(cell.elementBits())));
        }
        out.property("largestMt", known(cell.largestMt()));
        out.property("newestYear", known(cell.newestYear()));
        out.property("mostDisagreements", known(cell.disagreements()));
        for (Status status : Status.values()) {
            if (cell.count(status) > 0) {
                out.property(status.name().toLowerCase(Locale.ROOT), cell.count(status));
            }
        }
        out.point(
                -1,
                middle(deposit.xInTile(zoom, MvtLayer.EXTENT_BITS), cell.column(), rule),
                middle(deposit.yInTile(zoom, MvtLayer.EXTENT_BITS), cell.row(), rule));
    }

    private static @Nullable Double known(double tonnageMt) {
        return Double.isNaN(tonnageMt) ? null : (Double) tonnageMt;
    }

    private static @Nullable Integer known(int number) {
        return number == 0 ? null : (Integer) number;
    }

    /// The sign stands at one of the deposits, but in the middle half of the cell, so that neighbours do not cover each
    /// other.
    private static int middle(int units, int cell, PointRule rule) {
        int quarter = rule.cellUnits() / 4;
        int start = cell * rule.cellUnits();
        return Math.clamp(units, start + quarter, start + rule.cellUnits() - quarter);
    }
}
