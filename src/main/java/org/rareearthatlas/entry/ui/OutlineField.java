package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.geo.Outline;

/// The outline of a deposit, drawn on the map.
final class OutlineField extends Div implements HasValidation {

    private final transient MapPicking map;
    private final Button draw = new Button();
    private final Button clear = new Button();
    private final Span state = new Span();
    private final ErrorLine error = new ErrorLine();
    private transient @Nullable Outline outline;
    private boolean drawing;
    private transient Runnable listener = () -> {};

    OutlineField(MapPicking map) {
        this.map = map;
        addClassName("entry-outline");
        draw.addThemeVariants(ButtonVariant.TERTIARY);
        draw.addClickListener(click -> toggleDrawing());
        clear.setText(getTranslation("entry.outline.clear"));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(click -> {
            setGeoJson("");
            listener.run();
        });
        state.getElement().setAttribute("role", "status");
        state.addClassName("entry-hint");
        add(draw, clear, state, error);
        refresh();
    }

    void onChange(Runnable runnable) {
        listener = runnable;
    }

    private void toggleDrawing() {
        if (drawing) {
            map.end();
        } else {
            map.draw(this::setDrawn, () -> showDrawing(false));
            showDrawing(true);
        }
    }

    private void showDrawing(boolean now) {
        drawing = now;
        refresh();
    }

    private void setDrawn(Outline drawn) {
        set(drawn);
        listener.run();
    }

    private void set(@Nullable Outline now) {
        outline = now;
        setInvalid(false);
        refresh();
    }

    /// The outline as GeoJSON; empty for none.
    String geoJson() {
        return outline == null ? "" : outline.geoJson();
    }

    /// Takes what [#geoJson] gave; a text that is no outline clears it.
    void setGeoJson(String geoJson) {
        set(Outline.parse(geoJson).orElse(null));
    }

    @Nullable
    Outline outline() {
        return outline;
    }

    private void refresh() {
        String key = outline == null ? "entry.outline.draw" : "entry.outline.redraw";
        draw.setText(getTranslation(drawing ? "entry.outline.now" : key));
        clear.setVisible(outline != null);
        state.setText(outline == null ? "" : inWords(outline));
    }

    /// The area of an outline in GeoJSON; empty for no outline.
    String inWords(String geoJson) {
        return Outline.parse(geoJson).map(this::inWords).orElse("");
    }

    private String inWords(Outline shape) {
        NumberFormat format = NumberFormat.getNumberInstance(getLocale());
        format.setMaximumFractionDigits(shape.areaKm2() < 100 ? 2 : 0);
        return getTranslation("entry.outline.area", format.format(shape.areaKm2()));
    }

    @Override
    public void setErrorMessage(String message) {
        error.setErrorMessage(message);
    }

    @Override
    public String getErrorMessage() {
        return error.getErrorMessage();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setInvalid(invalid);
    }

    @Override
    public boolean isInvalid() {
        return error.isInvalid();
    }
}
