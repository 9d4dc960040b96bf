package org.rareearthatlas.workspace;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.catalog.PlaceFinder;
import org.rareearthatlas.geo.CoordinateFormat;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.map.MapDraft;
import org.rareearthatlas.reading.GazetteerPlace;
import org.rareearthatlas.reading.PlaceKind;
import org.rareearthatlas.reading.PlaceReader;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.region.ui.RegionWords;
import org.rareearthatlas.text.NotFoundException;
import org.rareearthatlas.uikit.InnerLink;

/// A point of the map that was looked for by name or coordinates: marked, and with what it lies in.
@Route(value = PlaceView.PATH + "/:point", layout = WorkspaceLayout.class)
@AnonymousAllowed
class PlaceView extends Div implements BeforeEnterObserver, DrawerContent {

    static final String PATH = "place";

    private static final String NAME = "name";
    private static final int DECIMALS = 4;

    /// Of points and towns, as the map shows deposits.
    private static final double NEAR_M_PER_PX = 1_200;

    private static final double COUNTY_M_PER_PX = 1_600;
    private static final double PROVINCE_M_PER_PX = 2_500;
    private static final double SEA_M_PER_PX = 4_000;
    private static final double COUNTRY_M_PER_PX = 6_000;
    private static final Pattern POINT = Pattern.compile("(-?\\d{1,2}(?:\\.\\d{1,8})?),(-?\\d{1,3}(?:\\.\\d{1,8})?)");

    private final transient PlaceFinder finder;
    private final transient PlaceReader gazetteer;
    private final transient RegionService regions;
    private transient LonLat point = new LonLat(0, 0);
    private double metresPerPixel = NEAR_M_PER_PX;
    private transient @Nullable AtlasMap map;
    private String name = "";

    PlaceView(PlaceFinder finder, PlaceReader gazetteer, RegionService regions) {
        this.finder = finder;
        this.gazetteer = gazetteer;
        this.regions = regions;
        addClassName("panel-body");
    }

    /// Its address: latitude, then longitude.
    ///
    /// @param name as the gazetteer has it; empty for a point without one
    static String path(LonLat point, String name) {
        String at = String.format(Locale.ROOT, "%s/%.5f,%.5f", PATH, point.latDeg(), point.lonDeg());
        return name.isEmpty() ? at : at + "?" + NAME + "=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    private static LonLat read(String text) {
        Matcher parts = POINT.matcher(text);
        if (parts.matches()) {
            double latDeg = Double.parseDouble(parts.group(1));
            double lonDeg = Double.parseDouble(parts.group(2));
            if (LonLat.isValid(lonDeg, latDeg)) {
                return new LonLat(lonDeg, latDeg);
            }
        }
        throw new NotFoundException("place", text);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        point = read(event.getRouteParameters().get("point").orElse(""));
        Optional<GazetteerPlace> place = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(NAME)
                .filter(asked -> !asked.isBlank())
                .flatMap(this::named);
        String written = CoordinateFormat.of(getLocale()).decimal(point, DECIMALS);
        name = place.map(GazetteerPlace::name).orElse(written);
        metresPerPixel = place.map(known -> metresPerPixel(known.kind())).orElse(NEAR_M_PER_PX);
        show(place, written);
        mark();
    }

    /// An address cannot give a point a name that is not its own.
    private Optional<GazetteerPlace> named(String asked) {
        String here = path(point, "");
        return gazetteer.listNamed(asked).stream()
                .filter(place ->
                        place.point() != null && path(place.point(), "").equals(here))
                .findFirst();
    }

    /// At which something of this kind is seen with what lies around it; the gazetteer knows no outlines.
    private static double metresPerPixel(PlaceKind kind) {
        return switch (kind) {
            case COUNTRY, MACRO_REGION -> COUNTRY_M_PER_PX;
            case WATER, MOUNTAIN, ISLAND -> SEA_M_PER_PX;
            case PROVINCE, DISPUTED_AREA -> PROVINCE_M_PER_PX;
            case COUNTY -> COUNTY_M_PER_PX;
            case CAPITAL, TOWN, DISTRICT, DEPOSIT -> NEAR_M_PER_PX;
        };
    }

    private void show(Optional<GazetteerPlace> place, String written) {
        removeAll();
        Header header = new Header(new H2(name));
        header.addClassName("panel-heading");
        place.ifPresent(known -> header.add(quiet(Finding.describe(known, getLocale()))));
        add(header);
        place.ifPresent(known -> add(new Paragraph(written)));
        add(quiet(CoordinateFormat.of(getLocale()).dms(point)));
        finder.findProvince(point)
                .ifPresent(province -> add(new Paragraph(getTranslation(
                        "place.in", getLocale().getLanguage().equals("ru") ? province.nameRu() : province.nameEn()))));
        showRegions();
    }

    private void showRegions() {
        RegionWords words = new RegionWords(getLocale());
        List<InnerLink> around = finder.listRegionsAt(point).stream()
                .flatMap(id -> regions.find(id).stream())
                .map(region -> new InnerLink(RegionWords.path(region.slug()), words.name(region)))
                .toList();
        add(quiet(getTranslation(around.isEmpty() ? "place.regions.none" : "place.regions")));
        around.forEach(link -> add(new Paragraph(link)));
    }

    private static Paragraph quiet(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("quiet");
        return line;
    }

    @Override
    public void useMap(AtlasMap shared) {
        map = shared;
        mark();
    }

    private void mark() {
        AtlasMap shared = map;
        if (shared != null) {
            shared.setDraft(MapDraft.sought(point));
            shared.show(point, metresPerPixel);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        AtlasMap shared = map;
        if (shared != null) {
            shared.setDraft(null);
        }
        super.onDetach(event);
    }

    @Override
    public String subject() {
        return name;
    }
}
