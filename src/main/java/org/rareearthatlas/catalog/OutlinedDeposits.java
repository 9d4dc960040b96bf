package org.rareearthatlas.catalog;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.pointindex.DepositFeatures;
import org.rareearthatlas.pointindex.PointRow;

/// Makes features of deposits, with the outlines of those that have one: some hundred at a time, and without a question
/// to
/// the database when none of them has.
final class OutlinedDeposits implements Iterator<SimpleFeature> {

    private static final int BATCH = 500;

    private final Iterator<PointRow> rows;
    private final DepositService deposits;
    private Iterator<SimpleFeature> features = List.<SimpleFeature>of().iterator();

    OutlinedDeposits(Iterator<PointRow> rows, DepositService deposits) {
        this.rows = rows;
        this.deposits = deposits;
    }

    @Override
    public boolean hasNext() {
        return features.hasNext() || rows.hasNext();
    }

    @Override
    public SimpleFeature next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (!features.hasNext()) {
            features = batch().iterator();
        }
        return features.next();
    }

    private List<SimpleFeature> batch() {
        List<SimpleFeature> batch = new ArrayList<>();
        List<DepositId> outlined = new ArrayList<>();
        while (batch.size() < BATCH && rows.hasNext()) {
            PointRow row = rows.next();
            batch.add(DepositFeatures.of(row));
            if (row.hasOutline()) {
                outlined.add(new DepositId(row.id()));
            }
        }
        if (!outlined.isEmpty()) {
            fillIn(batch, deposits.listOutlines(outlined));
        }
        return batch;
    }

    private static void fillIn(List<SimpleFeature> batch, Map<DepositId, Geometry> outlines) {
        for (SimpleFeature feature : batch) {
            DepositId id = new DepositId(Long.parseLong(String.valueOf(feature.getAttribute("id"))));
            Geometry outline = outlines.get(id);
            if (outline != null) {
                feature.setAttribute(DepositFeatures.OUTLINE, outline);
            }
        }
    }
}
