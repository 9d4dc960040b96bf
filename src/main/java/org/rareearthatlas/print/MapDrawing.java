package org.rareearthatlas.print;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.rareearthatlas.catalog.LayerName;

/// Draws what stands in the frame, and remembers what the legend has to explain.
final class MapDrawing {

    /// More deposits than this are drawn as dots, without names.
    static final int MOST_SIGNS = 1_500;

    /// More deposits than this are not drawn; the sheet says so.
    static final int MOST_DOTS = 20_000;

    static final double SIGN_SCALE = 0.72;
    private static final double SIGN_PT = 8;

    private final MapSheet sheet;
    private final View view;
    private final Canvas canvas;
    private final CatalogReader catalog;
    private final MapShapes shapes;
    private final NameLabels labels;
    private final SheetTexts texts;
    private final Set<RegionAreas.Look> looks = EnumSet.noneOf(RegionAreas.Look.class);
    private final SignScheme scheme;
    private final Set<Integer> classes = new TreeSet<>();
    private final List<String> borders = new ArrayList<>();
    private boolean approximatePlaces;
    private int depositCount;

    MapDrawing(MapSheet sheet, View view, Canvas canvas, CatalogReader catalog, NameLabels labels, SheetTexts texts) {
        this.sheet = sheet;
        this.view = view;
        this.canvas = canvas;
        this.catalog = catalog;
        this.shapes = new MapShapes(view);
        this.labels = labels;
        this.texts = texts;
        scheme = sheet.look().scheme(sheet.date().getYear());
    }

    void draw() throws IOException {
        canvas.clip(view.framePt());
        canvas.draw(view.framePt(), Pen.fill(Palette.SEA));
        Ground ground = new Ground(canvas, catalog, shapes);
        ground.drawAreas();
        List<SimpleFeature> regions = regions();
        RegionAreas areas = new RegionAreas(canvas, shapes);
        for (SimpleFeature region : regions) {
            areas.fill(region, isHighlighted(region));
        }
        borders.addAll(ground.drawBorders());
        for (SimpleFeature region : regions) {
            areas.line(region, isHighlighted(region));
            name(region);
        }
        drawDeposits();
        new PlaceNames(catalog, view, labels, texts).add();
        labels.draw();
        canvas.unclip();
    }

    /// Larger ones below smaller ones; of countries only those that stand out.
    private List<SimpleFeature> regions() throws IOException {
        List<SimpleFeature> regions = new ArrayList<>(catalog.list(LayerName.REGION));
        regions.removeIf(region -> RegionAreas.Look.of(region) == RegionAreas.Look.COUNTRY && !isHighlighted(region));
        regions.sort(Comparator.comparing(this::isHighlighted)
                .thenComparing(Comparator.comparingDouble(MapDrawing::areaKm2).reversed()));
        regions.stream()
                .filter(region -> shapes.isSeen(shapes.of(Ground.geometry(region))))
                .forEach(region -> looks.add(RegionAreas.Look.of(region)));
        return regions;
    }

    private static double areaKm2(SimpleFeature region) {
        return region.getAttribute("areaKm2") instanceof Double area ? area : 0;
    }

    private boolean isHighlighted(SimpleFeature region) {
        return sheet.regions().contains(String.valueOf(region.getAttribute("id")));
    }

    private void name(SimpleFeature region) {
        Geometry place = region.getAttribute("label") instanceof Geometry label && !label.isEmpty()
                ? label
                : Ground.geometry(region);
        boolean highlighted = isHighlighted(region);
        labels.add(new NameLabels.Label(
                String.valueOf(region.getAttribute(texts.nameAttribute())),
                toPt(place.getCoordinate()),
                highlighted ? 13 : 10,
                Palette.ACCENT,
                highlighted ? 0 : 2,
                0,
                place == Ground.geometry(region)));
    }

    private void drawDeposits() throws IOException {
        depositCount = catalog.count(LayerName.DEPOSIT, sheet.deposits());
        List<SimpleFeature> highlighted = new ArrayList<>();
        List<SimpleFeature> others = new ArrayList<>();
        catalog.read(
                LayerName.DEPOSIT,
                sheet.deposits(),
                MOST_DOTS,
                deposit -> (isHighlightedDeposit(deposit) ? highlighted : others).add(deposit));
        if (scheme.hasSteps()) {
            others.sort(Comparator.comparingInt(scheme.classOf()).reversed());
        }
        for (SimpleFeature deposit : others) {
            draw(deposit, false);
        }
        for (SimpleFeature deposit : highlighted) {
            draw(deposit, true);
        }
    }

    private boolean isHighlightedDeposit(SimpleFeature deposit) {
        return sheet.highlighted().contains(Long.parseLong(String.valueOf(deposit.getAttribute("id"))));
    }

    private void draw(SimpleFeature deposit, boolean highlighted) throws IOException {
        Point2D at = toPt(((Point) deposit.getDefaultGeometry()).getCoordinate());
        if (!view.framePt().contains(at)) {
            return;
        }
        if (depositCount > MOST_SIGNS && !highlighted) {
            DepositSigns.dot(canvas, at.getX(), at.getY());
            return;
        }
        boolean approximate = "APPROXIMATE".equals(deposit.getAttribute("precision"));
        int number = scheme.classOf().applyAsInt(deposit);
        classes.add(number);
        approximatePlaces |= approximate;
        DepositSigns.draw(
                canvas, scheme.classes().get(number), approximate, highlighted, at.getX(), at.getY(), SIGN_SCALE);
        labels.keepFree(at, SIGN_PT * SIGN_SCALE);
        labels.add(new NameLabels.Label(
                String.valueOf(deposit.getAttribute(texts.nameAttribute())),
                at,
                highlighted ? 10 : 8.5,
                Palette.TEXT,
                highlighted ? 1 : 3,
                highlighted ? 12 : 9,
                false));
    }

    private Point2D toPt(Coordinate placeM) {
        return view.toPt(placeM.x, placeM.y);
    }

    Set<RegionAreas.Look> looks() {
        return looks;
    }

    /// What is to be explained of the signs that were drawn: of steps all, otherwise those there are.
    List<SignClass> signs() {
        List<SignClass> all = scheme.classes();
        return scheme.hasSteps() && !classes.isEmpty()
                ? all
                : classes.stream().map(all::get).toList();
    }

    /// The key of the message above the signs; empty for none.
    String signsKey() {
        return classes.isEmpty() ? "" : scheme.titleKey();
    }

    List<String> borders() {
        return borders;
    }

    boolean hasApproximatePlaces() {
        return approximatePlaces;
    }

    /// How many deposits lie in the box around the frame.
    int depositCount() {
        return depositCount;
    }
}
