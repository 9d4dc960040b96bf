package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.geo.CoordinateFormat;
import org.rareearthatlas.geo.CoordinateParser;
import org.rareearthatlas.geo.CoordinateReading;
import org.rareearthatlas.geo.CoordinateReading.Parsed;
import org.rareearthatlas.geo.CoordinateReading.Swapped;
import org.rareearthatlas.geo.CoordinateReading.Unreadable;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;

/// A place, typed in any of the usual ways or picked on the map. What was understood is said below.
final class CoordinateField extends Div {

    private static final double PICKED_STEPS_PER_DEG = 100_000;

    private final TextField input = new TextField();
    private final Button pick = new Button();
    private final Div echo = new Div();
    private final Map<String, LonLat> exact = new HashMap<>();
    private final transient MapPicking map;
    private boolean picking;

    CoordinateField(MapPicking map) {
        this.map = map;
        addClassName("entry-coordinates");
        input.setLabel(getTranslation("entry.coordinates"));
        input.setPlaceholder(getTranslation("entry.coordinates.example"));
        input.setMaxLength(CoordinateParser.MAX_LENGTH_UTF16);
        input.setWidthFull();
        input.setClearButtonVisible(true);
        Typing.follow(input);
        pick.addClickListener(click -> togglePicking());
        pick.addClassName("entry-pick");
        echo.addClassName("entry-echo");
        echo.getElement().setAttribute("role", "status");
        showPicking(false);
        add(pick, input, echo);
    }

    TextField input() {
        return input;
    }

    String label() {
        return input.getLabel();
    }

    private void togglePicking() {
        if (picking) {
            map.end();
        } else {
            map.pick(this::setPicked, () -> showPicking(false));
            showPicking(true);
        }
    }

    private void showPicking(boolean now) {
        picking = now;
        pick.setText(getTranslation(now ? "entry.pick.now" : "entry.pick"));
        pick.getElement().setAttribute("aria-pressed", Boolean.toString(now));
    }

    /// A click is not more exact than a metre.
    private void setPicked(LonLat place) {
        setPlace(new LonLat(rounded(place.lonDeg()), rounded(place.latDeg())));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * PICKED_STEPS_PER_DEG) / PICKED_STEPS_PER_DEG;
    }

    void setPlace(LonLat place) {
        input.setValue(write(place));
    }

    /// Lets a text mean exactly this place, though it is written with fewer digits.
    void remember(String text, LonLat place) {
        exact.put(text, place);
    }

    private String write(LonLat place) {
        return DepositValues.place(place, getLocale());
    }

    /// The place as far as the text says one.
    @Nullable
    LonLat place() {
        LonLat known = exact.get(input.getValue());
        if (known != null) {
            return known;
        }
        return CoordinateParser.parse(input.getValue()) instanceof Parsed parsed ? parsed.place() : null;
    }

    /// The place; null when nothing was typed.
    ///
    /// @throws InvalidInputException when the text says no place
    @Nullable
    LonLat read() {
        LonLat known = exact.get(input.getValue());
        if (known != null || input.getValue().isBlank()) {
            return known;
        }
        return switch (CoordinateParser.parse(input.getValue())) {
            case Parsed parsed -> parsed.place();
            case Swapped swapped ->
                throw new InvalidInputException(
                        Problem.of("coordinates", "coordinates.swapped", write(swapped.place())));
            case Unreadable unreadable ->
                throw new InvalidInputException(Problem.of("coordinates", "coordinates." + unreadable.remedy()));
        };
    }

    /// Says below the field what was understood.
    void echo() {
        echo.removeAll();
        echo.removeClassName("entry-echo-doubt");
        if (input.getValue().isBlank()) {
            return;
        }
        if (exact.containsKey(input.getValue())) {
            echo(new Parsed(exact.get(input.getValue()), CoordinateReading.Order.NAMED));
        } else {
            echo(CoordinateParser.parse(input.getValue()));
        }
    }

    private void echo(CoordinateReading reading) {
        switch (reading) {
            case Parsed parsed -> {
                String dms = CoordinateFormat.of(getLocale()).dms(parsed.place());
                echo.add(new Span(getTranslation("entry.coordinates.read", write(parsed.place()), dms)));
                parsed.swapped().ifPresent(place -> offer("entry.coordinates.orSwapped", place));
            }
            case Swapped swapped -> {
                echo.addClassName("entry-echo-doubt");
                echo.add(new Span(getTranslation("entry.coordinates.swapped")));
                offer("entry.coordinates.take", swapped.place());
            }
            case Unreadable unreadable -> {
                echo.addClassName("entry-echo-doubt");
                echo.add(new Span(getTranslation("entry.coordinates.reason." + unreadable.reason()) + " "
                        + getTranslation("problem.coordinates." + unreadable.remedy())));
            }
        }
    }

    private void offer(String key, LonLat place) {
        Button take = new Button(getTranslation(key, write(place)), click -> setPlace(place));
        take.addClassName("entry-offer");
        echo.add(take);
    }
}
