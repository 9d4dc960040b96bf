package org.rareearthatlas.exchange.geopackage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mil.nga.geopackage.GeoPackage;
import mil.nga.geopackage.GeoPackageManager;
import mil.nga.geopackage.features.user.FeatureDao;
import mil.nga.geopackage.features.user.FeatureResultSet;
import mil.nga.geopackage.features.user.FeatureRow;
import mil.nga.geopackage.geom.GeoPackageGeometryData;
import mil.nga.geopackage.srs.SpatialReferenceSystem;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.rareearthatlas.exchange.Cells;
import org.rareearthatlas.exchange.FileFormat;
import org.rareearthatlas.exchange.FileProblem;
import org.rareearthatlas.exchange.IssueKind;
import org.rareearthatlas.exchange.RowIssue;
import org.rareearthatlas.exchange.RowTable;
import org.rareearthatlas.exchange.TableFacts;
import org.rareearthatlas.exchange.TableRow;
import org.rareearthatlas.exchange.UnreadableFileException;

final class GeoPackageTable implements RowTable {

    private final GeoPackage file;
    private final FeatureResultSet rows;
    private final TableFacts facts;
    private final int geometryIndex;
    private long number;

    private GeoPackageTable(GeoPackage file, FeatureDao layer, List<String> layers) {
        this.file = file;
        List<String> columns = new ArrayList<>(List.of(layer.getColumnNames()));
        geometryIndex = columns.indexOf(layer.getGeometryColumnName());
        columns.remove(geometryIndex);
        facts = new TableFacts(
                FileFormat.GEOPACKAGE,
                columns,
                true,
                crs(layer.getSrs()),
                null,
                null,
                null,
                layers,
                layer.getTableName());
        rows = layer.queryForAll();
    }

    static GeoPackageTable open(Path path, @Nullable String wanted) {
        GeoPackage file = null;
        try {
            file = GeoPackageManager.open(false, path.toFile(), false);
            List<String> layers = file.getFeatureTables();
            if (layers.isEmpty()) {
                throw new UnreadableFileException(FileProblem.NO_ROWS);
            }
            if (wanted != null && !layers.contains(wanted)) {
                throw new UnreadableFileException(FileProblem.LAYER_MISSING, wanted);
            }
            return new GeoPackageTable(file, file.getFeatureDao(wanted == null ? layers.getFirst() : wanted), layers);
        } catch (UnreadableFileException e) {
            close(file);
            throw e;
        } catch (RuntimeException e) {
            close(file);
            throw new UnreadableFileException(e, FileProblem.BROKEN, "GeoPackage");
        }
    }

    /// 0 and -1 stand for undefined systems, which are taken for WGS 84 until someone says otherwise.
    private static @Nullable String crs(SpatialReferenceSystem srs) {
        if (srs.getSrsId() <= 0 || srs.getOrganizationCoordsysId() == 4326) {
            return null;
        }
        String organization = srs.getOrganization().toUpperCase(Locale.ROOT);
        return organization.equals("EPSG") ? "EPSG:" + srs.getOrganizationCoordsysId() : srs.getDefinition();
    }

    @Override
    public TableFacts facts() {
        return facts;
    }

    @Override
    public @Nullable TableRow next() {
        try {
            return rows.moveToNext() ? row(rows.getRow()) : null;
        } catch (RuntimeException e) {
            throw new UnreadableFileException(e, FileProblem.BROKEN, number + 1);
        }
    }

    private TableRow row(FeatureRow row) {
        number++;
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < row.columnCount(); column++) {
            if (column != geometryIndex) {
                Object value = row.getValue(column);
                texts.add(value == null || value instanceof byte[] ? "" : value.toString());
            }
        }
        int columns = facts.columns().size();
        try {
            return Cells.row(number, texts, columns, geometry(row.getGeometry()));
        } catch (IOException | ParseException | RuntimeException e) {
            return new TableRow(
                    number,
                    Cells.row(number, texts, columns, null).cells(),
                    null,
                    List.of(RowIssue.ofRow(IssueKind.GEOMETRY_UNREADABLE, "")));
        }
    }

    private static @Nullable Geometry geometry(@Nullable GeoPackageGeometryData data)
            throws IOException, ParseException {
        return data == null || data.isEmpty() ? null : new WKBReader().read(data.getWkb());
    }

    @Override
    public void close() {
        rows.close();
        file.close();
    }

    private static void close(@Nullable GeoPackage file) {
        if (file != null) {
            file.close();
        }
    }
}
