package org.rareearthatlas.chart.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.chart.ui.ChartModel.Mark;
import org.rareearthatlas.claim.Stance;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.explore.ClaimDates;
import org.rareearthatlas.uikit.Formats;

/// Charts of what resources are said to be. Each mark is one claim and leads to its evidence; nothing is added up.
final class ResourceCharts {

    private static final int MOST_THINGS = 30;
    private static final int MOST_POINTS = 1_000;
    private static final String[] COLUMNS = {
        "place",
        "region",
        "part",
        "contained",
        "origin",
        "tonnage",
        "grade",
        "code",
        "asOf",
        "stance",
        "source",
        "published"
    };

    private final List<ResourceFigure> figures;
    private final Locale locale;
    private final Formats formats;

    ResourceCharts(List<ResourceFigure> figures, Locale locale) {
        this.figures = figures;
        this.locale = locale;
        this.formats = Formats.of(locale);
    }

    /// What each place is said to hold: a line for each thing, a dot for each claim. Region by region, the largest
    /// first.
    ChartModel ranges() {
        Map<String, List<ResourceFigure>> things = new LinkedHashMap<>();
        figures.stream()
                .filter(figure -> figure.resource().containedOrComputedMt() != null)
                .sorted(Comparator.comparing(ResourceCharts::containedMt, Comparator.reverseOrder()))
                .forEach(figure -> things.computeIfAbsent(figure.thing(), key -> new ArrayList<>())
                        .add(figure));
        Map<String, List<List<ResourceFigure>>> byRegion = things.values().stream()
                .limit(MOST_THINGS)
                .collect(Collectors.groupingBy(
                        thing -> thing.getFirst().region(), LinkedHashMap::new, Collectors.toList()));
        List<Mark> marks = byRegion.values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .map(figure -> mark(figure, name(figure), figure.region(), "", containedMt(figure), null))
                .toList();
        String note = things.size() > MOST_THINGS ? "chart.resources.most" : "chart.resources.note";
        return model("resources", "ranges", text(note, MOST_THINGS), text("chart.column.contained"), "", marks);
    }

    /// Grade over tonnage, both logarithmic, as geologists draw it.
    ChartModel gradeOverTonnage() {
        List<Mark> marks = figures.stream()
                .filter(figure -> figure.resource().tonnageMt() != null)
                .filter(figure -> figure.resource().gradePercentTreo() != null)
                .limit(MOST_POINTS)
                .map(figure -> mark(
                        figure,
                        name(figure),
                        "",
                        figure.type().isEmpty() ? figure.region() : figure.type(),
                        figure.resource().tonnageMt(),
                        figure.resource().gradePercentTreo()))
                .toList();
        return model(
                "tonnage-grade",
                "scatter",
                text("chart.tonnage-grade.note"),
                text("chart.column.tonnage"),
                text("chart.column.grade"),
                marks);
    }

    private static Double containedMt(ResourceFigure figure) {
        return Optional.ofNullable(figure.resource().containedOrComputedMt()).orElseThrow();
    }

    private static String name(ResourceFigure figure) {
        return figure.part().isEmpty() ? figure.place() : figure.place() + ", " + figure.part();
    }

    private Mark mark(
            ResourceFigure figure, String row, String second, String group, @Nullable Double x, @Nullable Double y) {
        return new Mark(row, second, group, x, y, look(figure), false, hint(figure), cells(figure), figure.path(), "");
    }

    private static String look(ResourceFigure figure) {
        if (figure.claim().data().stance() == Stance.CONTRADICTS) {
            return "denied";
        }
        return figure.claim().data().accepted() ? "full" : "hollow";
    }

    private String hint(ResourceFigure figure) {
        Resource resource = figure.resource();
        Stream<String> figures = Stream.of(
                        said("chart.hint.contained", resource.containedReoMt()),
                        said("chart.hint.tonnage", resource.tonnageMt()),
                        said("chart.hint.grade", resource.gradePercentTreo()))
                .flatMap(Optional::stream);
        Stream<String> origin = Stream.of(
                        Optional.of(source(figure)),
                        ClaimDates.findHeld(figure.claim()).map(formats::date),
                        denial(figure))
                .flatMap(Optional::stream)
                .filter(text -> !text.isEmpty());
        return Stream.of(Stream.of(name(figure)), figures, origin)
                .flatMap(stream -> stream)
                .collect(Collectors.joining("\n"));
    }

    private Optional<String> said(String key, @Nullable Double figure) {
        return Optional.ofNullable(figure).map(number -> text(key, formats.decimal(number)));
    }

    private Optional<String> denial(ResourceFigure figure) {
        return Optional.of(figure.claim().data().stance())
                .filter(stance -> stance != Stance.SUPPORTS)
                .map(stance -> text("claim.stance." + stance));
    }

    private String source(ResourceFigure figure) {
        return figure.claim()
                .findSource()
                .map(source -> source.displayTitle())
                .orElseGet(() -> text("claim.unsourced"));
    }

    private List<Object> cells(ResourceFigure figure) {
        Resource resource = figure.resource();
        boolean stated = resource.containedReoMt() != null;
        return List.of(
                figure.place(),
                figure.region(),
                figure.part(),
                cell(resource.containedOrComputedMt()),
                resource.containedOrComputedMt() == null ? "" : text(stated ? "chart.stated" : "chart.computed"),
                cell(resource.tonnageMt()),
                cell(resource.gradePercentTreo()),
                resource.code() == null ? "" : text("deposit.resource.code." + resource.code()),
                ClaimDates.findHeld(figure.claim()).map(Object::toString).orElse(""),
                text("claim.stance." + figure.claim().data().stance()),
                source(figure),
                ClaimDates.findSaid(figure.claim()).map(Object::toString).orElse(""));
    }

    private static Object cell(@Nullable Double figure) {
        return figure == null ? "" : figure;
    }

    private ChartModel model(String id, String kind, String note, String xTitle, String yTitle, List<Mark> marks) {
        return new ChartModel(
                id,
                kind,
                text("chart." + id),
                note,
                text("chart." + id + ".empty"),
                xTitle,
                yTitle,
                Arrays.stream(COLUMNS)
                        .map(column -> text("chart.column." + column))
                        .toList(),
                marks);
    }

    private String text(String key, Object... arguments) {
        return I18NProvider.translate(locale, key, arguments);
    }
}
