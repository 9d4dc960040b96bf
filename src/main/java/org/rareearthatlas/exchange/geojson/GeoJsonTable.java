package org.rareearthatlas.exchange.geojson;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.rareearthatlas.exchange.Cells;
import org.rareearthatlas.exchange.FileFormat;
import org.rareearthatlas.exchange.FileProblem;
import org.rareearthatlas.exchange.IssueKind;
import org.rareearthatlas.exchange.PropertyColumns;
import org.rareearthatlas.exchange.RowIssue;
import org.rareearthatlas.exchange.RowTable;
import org.rareearthatlas.exchange.TableFacts;
import org.rareearthatlas.exchange.TableRow;
import org.rareearthatlas.exchange.UnreadableFileException;
import tools.jackson.databind.JsonNode;

/// Reads the file twice: which properties there are is only known at its end.
final class GeoJsonTable implements RowTable {

    private static final String ID = "id";

    private final FeatureStream features;
    private final PropertyColumns columns;
    private final TableFacts facts;
    private long number;

    private GeoJsonTable(FeatureStream features, PropertyColumns columns, TableFacts facts) {
        this.features = features;
        this.columns = columns;
        this.facts = facts;
    }

    static GeoJsonTable open(Path file, FileFormat format) throws IOException {
        PropertyColumns columns = new PropertyColumns();
        boolean any = false;
        String crs;
        try (FeatureStream features = new FeatureStream(file)) {
            for (JsonNode feature = features.next(); feature != null; feature = features.next()) {
                properties(feature).keySet().forEach(columns::add);
                any = true;
            }
            crs = features.crs();
        }
        if (!any) {
            throw new UnreadableFileException(FileProblem.NO_ROWS);
        }
        if (columns.names().isEmpty()) {
            columns.add(ID);
        }
        return new GeoJsonTable(new FeatureStream(file), columns, TableFacts.features(format, columns.names(), crs));
    }

    @Override
    public TableFacts facts() {
        return facts;
    }

    @Override
    public @Nullable TableRow next() {
        JsonNode feature = features.next();
        if (feature == null) {
            return null;
        }
        number++;
        List<String> cells = columns.cells(properties(feature));
        JsonNode geometry = isFeature(feature) ? feature.path("geometry") : feature;
        return geometry.isObject() ? located(cells, geometry) : row(cells, null, List.of());
    }

    private TableRow located(List<String> cells, JsonNode geometry) {
        String text = geometry.toString();
        try {
            return row(cells, new GeoJsonReader().read(text), List.of());
        } catch (ParseException | RuntimeException e) {
            return row(cells, null, List.of(new RowIssue(IssueKind.GEOMETRY_UNREADABLE, RowIssue.WHOLE_ROW, text, "")));
        }
    }

    private TableRow row(List<String> cells, @Nullable Geometry geometry, List<RowIssue> issues) {
        TableRow row = Cells.row(number, cells, cells.size(), geometry);
        List<RowIssue> all = new ArrayList<>(row.issues());
        all.addAll(issues);
        return new TableRow(number, row.cells(), geometry, all);
    }

    private static boolean isFeature(JsonNode node) {
        return node.path("type").asString("").equals("Feature");
    }

    private static Map<String, String> properties(JsonNode feature) {
        Map<String, String> properties = new LinkedHashMap<>();
        if (!isFeature(feature)) {
            return properties;
        }
        if (feature.path(ID).isValueNode()) {
            properties.put(ID, text(feature.path(ID)));
        }
        feature.path("properties")
                .properties()
                .forEach(entry -> properties.put(entry.getKey(), text(entry.getValue())));
        return properties;
    }

    private static String text(JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        return value.isValueNode() ? value.asString() : value.toString();
    }

    @Override
    public void close() {
        features.close();
    }
}
