package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.catalog.PlaceFinder.Province;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.entry.PlaceAdvice;
import org.rareearthatlas.entry.PlaceAdvice.LikelyDuplicate;
import org.rareearthatlas.entry.PlaceAdviser;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says, while a place and names are entered, where it lies and what speaks against it. Asks away from the window's
/// thread; an answer that comes after a newer question is dropped.
final class PlaceAdviceView extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(PlaceAdviceView.class);
    private static final int TENTH_KM_M = 100;

    /// What advice is asked for.
    ///
    /// @param self the deposit that is being edited
    record Question(
            @Nullable LonLat point,
            @Nullable RegionId statedRegion,
            List<String> names,
            @Nullable DepositId self) {

        boolean isEmpty() {
            return point == null && names.isEmpty();
        }
    }

    private final transient PlaceAdviser adviser;
    private final transient Executor background;
    private final Div where = new Div();
    private final Div doubts = new Div();
    private transient @Nullable Question asked;

    PlaceAdviceView(PlaceAdviser adviser, Executor background) {
        this.adviser = adviser;
        this.background = background;
        addClassName("entry-advice");
        where.getElement().setAttribute("role", "status");
        doubts.getElement().setAttribute("role", "status");
        add(where, doubts);
        background.execute(this::prepare);
    }

    /// Reads ahead what the first question about a point needs.
    private void prepare() {
        try {
            adviser.prepare();
        } catch (RuntimeException e) {
            LOG.warn("The map of the world could not be read", e);
        }
    }

    void ask(Question question) {
        if (question.equals(asked)) {
            return;
        }
        asked = question;
        UI ui = getUI().orElse(null);
        if (ui == null || question.isEmpty()) {
            where.removeAll();
            doubts.removeAll();
            return;
        }
        if (question.point() != null) {
            where.removeAll();
            where.add(FieldGroup.hint(getTranslation("entry.advice.looking")));
        }
        background.execute(() -> answer(ui, question));
    }

    private void answer(UI ui, Question question) {
        Supplier<@Nullable PlaceAdvice> advice = () -> {
            try {
                return adviser.advise(question.point(), question.statedRegion(), question.names(), question.self());
            } catch (RuntimeException e) {
                LOG.warn("No advice about {}", question, e);
                return null;
            }
        };
        PlaceAdvice answer = advice.get();
        ui.access(() -> {
            if (question.equals(asked)) {
                show(question, answer);
            }
        });
    }

    private void show(Question question, @Nullable PlaceAdvice advice) {
        where.removeAll();
        doubts.removeAll();
        if (advice == null) {
            where.add(FieldGroup.hint(getTranslation("entry.advice.failed")));
            return;
        }
        Province province = advice.province();
        if (province != null) {
            where.add(new Paragraph(getTranslation("entry.advice.liesIn", inWords(province, advice.regions()))));
        }
        if (advice.fallsInSea()) {
            doubts.add(doubt(new Span(getTranslation("entry.advice.sea"))));
        }
        if (advice.outsideStatedRegion()) {
            doubts.add(doubt(new Span(getTranslation("entry.advice.outside"))));
        }
        advice.likelyDuplicates().forEach(duplicate -> doubts.add(duplicate(duplicate)));
    }

    private String inWords(Province province, List<Region> regions) {
        boolean russian = getLocale().getLanguage().equals("ru");
        String country = Locale.of("", province.countryCode()).getDisplayCountry(getLocale());
        String name = russian ? province.nameRu() : province.nameEn();
        String place = name.equals(country) ? country : name + ", " + country;
        List<String> known = regions.stream()
                .map(region -> region.names().preferred(getLocale()))
                .filter(region -> !place.contains(region))
                .toList();
        return known.isEmpty() ? place : place + " · " + String.join(" · ", known);
    }

    private Component duplicate(LikelyDuplicate duplicate) {
        String name = duplicate.deposit().data().names().preferred(getLocale());
        Anchor link = new Anchor("deposit/" + duplicate.deposit().id(), name, AnchorTarget.BLANK);
        link.getElement().setAttribute("title", getTranslation("entry.advice.newTab"));
        Double distanceM = duplicate.distanceM();
        String why = distanceM == null
                ? getTranslation("entry.advice.alike")
                : getTranslation("entry.advice.near", distance(distanceM));
        return doubt(new Span(getTranslation("entry.advice.duplicate") + " "), link, new Span(" " + why));
    }

    private String distance(double metres) {
        double km = Math.round(metres / TENTH_KM_M) / 10.0;
        return NumberText.format(km, getLocale()) + " " + getTranslation("entry.unit.km");
    }

    private static Paragraph doubt(Component... words) {
        Paragraph doubt = new Paragraph(words);
        doubt.addClassName("entry-doubt");
        return doubt;
    }
}
