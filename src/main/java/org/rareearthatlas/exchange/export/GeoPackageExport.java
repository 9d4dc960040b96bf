package org.rareearthatlas.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import mil.nga.geopackage.BoundingBox;
import mil.nga.geopackage.GeoPackage;
import mil.nga.geopackage.GeoPackageManager;
import mil.nga.geopackage.contents.Contents;
import mil.nga.geopackage.db.GeoPackageDataType;
import mil.nga.geopackage.db.TableColumnKey;
import mil.nga.geopackage.extension.schema.SchemaExtension;
import mil.nga.geopackage.extension.schema.columns.DataColumns;
import mil.nga.geopackage.features.columns.GeometryColumns;
import mil.nga.geopackage.features.user.FeatureColumn;
import mil.nga.geopackage.features.user.FeatureDao;
import mil.nga.geopackage.features.user.FeatureRow;
import mil.nga.geopackage.features.user.FeatureTableMetadata;
import mil.nga.geopackage.geom.GeoPackageGeometryData;
import mil.nga.sf.GeometryType;
import mil.nga.sf.Point;
import org.locationtech.jts.geom.Envelope;
import org.rareearthatlas.geo.LonLat;

/// GeoPackage with the style of the map for QGIS. SQLite writes anywhere in its file, so it is made on the disk first.
final class GeoPackageExport implements ExportWriter {

    private static final String TABLE = "deposits";
    private static final int COMMIT_AFTER = 1_000;

    private final OutputStream out;
    private final Path folder;
    private final Path file;
    private final GeoPackage target;
    private final FeatureDao layer;
    private final Envelope extent = new Envelope();
    private int rows;

    GeoPackageExport(OutputStream out) throws IOException {
        this.out = out;
        folder = Files.createTempDirectory("atlas-export");
        file = GeoPackageManager.create(folder.resolve("deposits.gpkg").toFile())
                .toPath();
        target = GeoPackageManager.open(file.toFile());
        try {
            GeometryColumns geometry = new GeometryColumns();
            geometry.setId(new TableColumnKey(TABLE, "geom"));
            geometry.setGeometryType(GeometryType.POINT);
            geometry.setSrs(target.getSpatialReferenceSystemDao().getOrCreateFromEpsg(4326));
            target.createFeatureTable(
                    FeatureTableMetadata.create(geometry, columns(), new BoundingBox(-180, -90, 180, 90)));
        } catch (SQLException e) {
            throw new IOException(e);
        }
        layer = target.getFeatureDao(TABLE);
        QgisStyle.write(target, TABLE);
        describeColumns();
        target.beginTransaction();
    }

    /// The data dictionary, by the standard's schema extension (OGC 12-128r19 annex F.9).
    private void describeColumns() throws IOException {
        try {
            SchemaExtension extension = new SchemaExtension(target);
            extension.getOrCreate();
            for (ExportColumn column : ExportColumn.values()) {
                DataColumns described = new DataColumns();
                described.setContents(target.getContentsDao().queryForId(TABLE));
                described.setColumnName(name(column));
                described.setDescription(column.meaning(Locale.ENGLISH));
                extension.getDataColumnsDao().create(described);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /// The features' own key has the name `id`.
    private static String name(ExportColumn column) {
        return column == ExportColumn.ID ? "record_id" : column.heading();
    }

    private static List<FeatureColumn> columns() {
        List<FeatureColumn> columns = new ArrayList<>();
        Arrays.stream(ExportColumn.values())
                .filter(column -> column != ExportColumn.ID)
                .map(column -> FeatureColumn.createColumn(
                        column.heading(),
                        column.kind() == ExportColumn.Kind.NUMBER ? GeoPackageDataType.REAL : GeoPackageDataType.TEXT))
                .forEach(columns::add);
        columns.add(FeatureColumn.createColumn(name(ExportColumn.ID), GeoPackageDataType.TEXT));
        return columns;
    }

    @Override
    public void write(ExportRow row) throws IOException {
        FeatureRow feature = layer.newRow();
        for (ExportColumn column : ExportColumn.values()) {
            row.find(column).ifPresent(value -> feature.setValue(name(column), value));
        }
        if (row.findPoint().isPresent()) {
            LonLat place = row.findPoint().get();
            extent.expandToInclude(place.lonDeg(), place.latDeg());
            feature.setGeometry(GeoPackageGeometryData.createAndWrite(4326, new Point(place.lonDeg(), place.latDeg())));
        }
        layer.create(feature);
        if (++rows % COMMIT_AFTER == 0) {
            target.commit();
        }
    }

    /// The box around what was written; none when nothing has a place.
    private void writeExtent() throws IOException {
        try {
            Contents contents = target.getContentsDao().queryForId(TABLE);
            contents.setMinX(extent.isNull() ? null : extent.getMinX());
            contents.setMinY(extent.isNull() ? null : extent.getMinY());
            contents.setMaxX(extent.isNull() ? null : extent.getMaxX());
            contents.setMaxY(extent.isNull() ? null : extent.getMaxY());
            target.getContentsDao().update(contents);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /// A reader who went away must not leave the file behind.
    @Override
    public void close() throws IOException {
        try {
            target.endTransaction();
            writeExtent();
            target.close();
            Files.copy(file, out);
            out.flush();
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }
}
