package org.rareearthatlas.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import mil.nga.geopackage.BoundingBox;
import mil.nga.geopackage.GeoPackage;
import mil.nga.geopackage.GeoPackageManager;
import mil.nga.geopackage.db.GeoPackageDataType;
import mil.nga.geopackage.features.columns.GeometryColumns;
import mil.nga.geopackage.features.user.FeatureColumn;
import mil.nga.geopackage.features.user.FeatureDao;
import mil.nga.geopackage.features.user.FeatureRow;
import mil.nga.geopackage.features.user.FeatureTableMetadata;
import mil.nga.geopackage.geom.GeoPackageGeometryData;
import mil.nga.sf.GeometryType;
import mil.nga.sf.Point;

/// Makes a GeoPackage with the two deposits of [SampleTables].
final class SampleGeoPackage {

    private SampleGeoPackage() {}

    static Path write(Path folder) throws IOException {
        Path file =
                GeoPackageManager.create(folder.resolve("sample.gpkg").toFile()).toPath();
        try (GeoPackage target = GeoPackageManager.open(file.toFile())) {
            GeometryColumns geometry = new GeometryColumns();
            geometry.setId(new mil.nga.geopackage.db.TableColumnKey("deposits", "geom"));
            geometry.setGeometryType(GeometryType.POINT);
            geometry.setSrs(target.getSpatialReferenceSystemDao().getOrCreateFromEpsg(4326));
            target.createFeatureTable(FeatureTableMetadata.create(
                    geometry,
                    List.of(FeatureColumn.createColumn("name", GeoPackageDataType.TEXT)),
                    new BoundingBox(-180, -90, 180, 90)));
            FeatureDao dao = target.getFeatureDao("deposits");
            add(dao, "Alpha", 34.75, 67.5);
            add(dao, "Бета", 116, 71);
        } catch (java.sql.SQLException e) {
            throw new IOException(e);
        }
        return file;
    }

    private static void add(FeatureDao dao, String name, double lonDeg, double latDeg) throws IOException {
        FeatureRow row = dao.newRow();
        row.setGeometry(GeoPackageGeometryData.createAndWrite(4326, new Point(lonDeg, latDeg)));
        row.setValue("name", name);
        dao.create(row);
    }
}
