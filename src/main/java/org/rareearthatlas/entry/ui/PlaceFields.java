package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.deposit.DepositLocation;
import org.rareearthatlas.deposit.LocationPrecision;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.geo.Outline;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.map.MapDraft;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;

/// Where a deposit lies, and how well that is known.
final class PlaceFields extends FieldGroup {

    private static final double M_PER_KM = 1000;

    private final transient FormFields fields;
    private final RadioButtonGroup<LocationPrecision> precision = new RadioButtonGroup<>();
    private final CoordinateField coordinates;
    private final TextField radius = new TextField();
    private final OutlineField outline;
    private final ComboBox<Region> statedRegion = new ComboBox<>();
    private final MapPicking picking;
    private final Div located = new Div();

    PlaceFields(FormFields fields, FormServices services, AtlasMap map, PlaceAdviceView advice) {
        super("entry.group.place");
        this.fields = fields;
        picking = new MapPicking(map);
        coordinates = new CoordinateField(picking);
        outline = new OutlineField(picking);
        addPrecision();
        addRadius();
        addRegion(services);
        fields.text("coordinates", coordinates.label(), coordinates.input());
        fields.add(new FormFields.Field(
                "outline",
                getTranslation("entry.outline"),
                outline,
                outline::geoJson,
                outline::setGeoJson,
                outline::inWords));
        outline.onChange(this::outlineChanged);
        located.addClassName("entry-fields");
        located.add(radius, outline);
        addFields(precision, coordinates, advice, located, statedRegion);
        fields.onChange(this::react);
        react();
    }

    private void addPrecision() {
        precision.setLabel(getTranslation("entry.precision"));
        precision.setItems(LocationPrecision.values());
        precision.setItemLabelGenerator(this::precisionInWords);
        precision.setRequiredIndicatorVisible(true);
        fields.choice(
                "precision",
                precision.getLabel(),
                precision,
                LocationPrecision::name,
                text -> Choices.find(LocationPrecision.values(), text),
                this::precisionInWords);
    }

    private String precisionInWords(LocationPrecision value) {
        return getTranslation("entry.precision." + value);
    }

    private void addRadius() {
        radius.setLabel(getTranslation("entry.radius"));
        radius.setSuffixComponent(new com.vaadin.flow.component.html.Span(getTranslation("entry.unit.km")));
        radius.getElement().setAttribute("inputmode", "decimal");
        Typing.follow(radius);
        fields.text("radius", radius.getLabel(), radius);
    }

    private void addRegion(FormServices services) {
        List<Region> regions = services.regions().search("");
        statedRegion.setLabel(getTranslation("entry.statedRegion"));
        statedRegion.setHelperText(getTranslation("entry.statedRegion.help"));
        statedRegion.setItems(regions);
        statedRegion.setItemLabelGenerator(region -> region.names().preferred(getLocale()));
        statedRegion.setClearButtonVisible(true);
        statedRegion.setWidthFull();
        fields.choice(
                "statedRegion",
                statedRegion.getLabel(),
                statedRegion,
                region -> region.id().toString(),
                text -> regions.stream()
                        .filter(region -> region.id().toString().equals(text))
                        .findFirst()
                        .orElse(null),
                region -> region.names().preferred(getLocale()));
    }

    /// An outline alone puts the deposit somewhere inside it.
    private void outlineChanged() {
        Outline drawn = outline.outline();
        if (drawn != null && coordinates.input().isEmpty()) {
            coordinates.setPlace(drawn.placeInside());
        }
        fields.changed();
    }

    private void react() {
        boolean unlocated = precision.getValue() == LocationPrecision.UNLOCATED;
        coordinates.setVisible(!unlocated);
        located.setVisible(!unlocated);
        radius.setVisible(precision.getValue() == LocationPrecision.APPROXIMATE);
        coordinates.echo();
        picking.show(unlocated ? null : draft());
    }

    private @Nullable MapDraft draft() {
        LonLat place = place();
        Outline drawn = outline.outline();
        if (place == null && drawn == null) {
            return null;
        }
        return new MapDraft(place, radiusForMap(), drawn == null ? null : drawn.ring());
    }

    private @Nullable Double radiusForMap() {
        try {
            Double radiusM = precision.getValue() == LocationPrecision.APPROXIMATE ? radiusM() : null;
            return radiusM != null && radiusM > 0 && radiusM <= DepositLocation.MAX_RADIUS_M ? radiusM : null;
        } catch (InvalidInputException e) {
            return null;
        }
    }

    private @Nullable Double radiusM() {
        Double km = NumberText.parse("radius", radius.getValue(), getLocale());
        return km == null ? null : km * M_PER_KM;
    }

    /// The place, if what is typed says one and the deposit is to have one.
    @Nullable
    LonLat place() {
        return precision.getValue() == LocationPrecision.UNLOCATED ? null : coordinates.place();
    }

    @Nullable
    RegionId region() {
        Region region = statedRegion.getValue();
        return region == null ? null : region.id();
    }

    /// Lets a text mean exactly this place, though it is written with fewer digits.
    void remember(String text, LonLat place) {
        coordinates.remember(text, place);
    }

    /// Calls the listener when the map is needed to pick or draw (true), and when it no longer is (false).
    void onPicking(java.util.function.Consumer<Boolean> listener) {
        picking.onPicking(listener);
    }

    /// Takes the draft and the mode back from the map.
    void release() {
        picking.release();
    }

    Optional<DepositLocation> read(FormProblems problems) {
        if (precision.isEmpty()) {
            problems.add("precision", Problem.of("precision", "location.precision.missing"));
        }
        if (precision.getValue() == LocationPrecision.UNLOCATED) {
            return Optional.of(DepositLocation.unlocated(region()));
        }
        Optional<LonLat> place = problems.attempt("", coordinates::read);
        Optional<Double> radiusM = precision.getValue() == LocationPrecision.APPROXIMATE
                ? problems.attempt("", this::radiusM)
                : Optional.empty();
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return problems.attempt("", () -> location(place.orElse(null), radiusM.orElse(null)));
    }

    private DepositLocation location(@Nullable LonLat place, @Nullable Double radiusM) {
        try {
            Outline drawn = outline.outline();
            return new DepositLocation(
                    precision.getValue(), place, radiusM, drawn == null ? null : drawn.geometry(), region());
        } catch (InvalidInputException e) {
            throw Keys.moved(e, "location", "coordinates");
        }
    }
}
