package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.deposit.DepositLocation;
import org.rareearthatlas.deposit.LocationPrecision;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.map.MapDraft;
import org.rareearthatlas.text.InvalidInputException;

/// Where a source says that a place lies.
final class PlaceClaimFields extends Div {

    private static final double M_PER_KM = 1000;
    private static final int MAX_DERIVATION = 2000;

    private final RadioButtonGroup<LocationPrecision> precision = new RadioButtonGroup<>();
    private final MapPicking picking;
    private final CoordinateField coordinates;
    private final TextField radius = new TextField();
    private final TextArea derivation = new TextArea();

    PlaceClaimFields(FormFields fields, AtlasMap map) {
        addClassName("entry-fields");
        picking = new MapPicking(map);
        coordinates = new CoordinateField(picking);
        addPrecision(fields);
        radius.setLabel(getTranslation("entry.radius"));
        radius.setSuffixComponent(new Span(getTranslation("entry.unit.km")));
        radius.getElement().setAttribute("inputmode", "decimal");
        fields.text("radius", radius.getLabel(), Typing.follow(radius));
        fields.text("coordinates", coordinates.label(), coordinates.input());
        derivation.setLabel(getTranslation("entry.claim.derivation"));
        derivation.setHelperText(getTranslation("entry.claim.derivation.help"));
        derivation.setWidthFull();
        fields.text("derivation", derivation.getLabel(), Typing.follow(derivation));
        add(precision, coordinates, radius, derivation);
        fields.onChange(this::react);
        precision.setValue(LocationPrecision.EXACT);
    }

    private void addPrecision(FormFields fields) {
        LocationPrecision[] located = {LocationPrecision.EXACT, LocationPrecision.APPROXIMATE};
        precision.setLabel(getTranslation("entry.precision"));
        precision.setItems(located);
        precision.setItemLabelGenerator(this::inWords);
        fields.choice(
                "precision",
                precision.getLabel(),
                precision,
                LocationPrecision::name,
                text -> Choices.find(located, text),
                this::inWords);
    }

    private String inWords(LocationPrecision value) {
        return getTranslation("entry.precision." + value);
    }

    private void react() {
        radius.setVisible(precision.getValue() == LocationPrecision.APPROXIMATE);
        coordinates.echo();
        LonLat place = isVisible() ? coordinates.place() : null;
        picking.show(place == null ? null : new MapDraft(place, radiusForMap(), null));
    }

    private @Nullable Double radiusForMap() {
        try {
            Double radiusM = radiusM();
            return radiusM != null && radiusM > 0 && radiusM <= DepositLocation.MAX_RADIUS_M ? radiusM : null;
        } catch (InvalidInputException e) {
            return null;
        }
    }

    private @Nullable Double radiusM() {
        Double km = precision.getValue() == LocationPrecision.APPROXIMATE
                ? NumberText.parse("radius", radius.getValue(), getLocale())
                : null;
        return km == null ? null : km * M_PER_KM;
    }

    /// Lets a text mean exactly this place, though it is written with fewer digits.
    void remember(String text, LonLat place) {
        coordinates.remember(text, place);
    }

    /// Calls the listener when the map is needed to pick (true), and when it no longer is (false).
    void onPicking(Consumer<Boolean> listener) {
        picking.onPicking(listener);
    }

    void release() {
        picking.release();
    }

    Optional<Statement> read(FormProblems problems) {
        Optional<LonLat> place = problems.attempt("", coordinates::read);
        Optional<Double> radiusM = problems.attempt("", this::radiusM);
        return problems.isEmpty()
                ? problems.attempt("", () -> statement(place.orElse(null), radiusM.orElse(null)))
                : Optional.empty();
    }

    /// The rules for a place are those of a deposit's.
    private Statement statement(@Nullable LonLat place, @Nullable Double radiusM) {
        try {
            DepositLocation location = new DepositLocation(precision.getValue(), place, radiusM, null, null);
            return new Statement.LiesAt(
                    location.precision(),
                    location.point(),
                    location.radiusM(),
                    InputText.block("derivation", derivation.getValue(), MAX_DERIVATION));
        } catch (InvalidInputException e) {
            throw Keys.moved(e, "location", "coordinates");
        }
    }
}
