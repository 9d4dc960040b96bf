package org.rareearthatlas.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.chart.ChartBasis;
import org.rareearthatlas.chart.ChartService;
import org.rareearthatlas.chart.ui.AtlasChart;
import org.rareearthatlas.chart.ui.ChartModel;
import org.rareearthatlas.chart.ui.ChartModels;
import org.rareearthatlas.explore.ui.FilterBar;
import org.rareearthatlas.explore.ui.FilterModel;
import org.rareearthatlas.uikit.Formats;

/// Charts of what passes the filter. What they are drawn from is read away from the window's thread; of several filters
/// in a row only the last is shown.
@Route(value = ChartsView.PATH, layout = WorkspaceLayout.class)
@AnonymousAllowed
class ChartsView extends Div implements DrawerContent {

    static final String PATH = "charts";

    private record Answer(ChartBasis basis, FilterModel filter) {}

    private final transient ChartService service;
    private final Paragraph summary = new Paragraph();
    private final Paragraph part = new Paragraph();
    private final Div charts = new Div();
    private final List<AtlasChart> shown = new ArrayList<>();
    private transient FilterBar.@Nullable Listener exploring;
    private final transient LastAnswer<Answer> answers = new LastAnswer<>(this, this::show, this::tellFailure);

    ChartsView(ChartService service) {
        this.service = service;
        addClassNames("panel-body", "charts-view");
        Header header = new Header(new H2(subject()));
        header.addClassName("panel-heading");
        summary.addClassName("quiet");
        summary.setText(getTranslation("chart.reading"));
        part.addClassNames("quiet", "charts-part");
        part.setVisible(false);
        charts.addClassName("charts");
        charts.getElement().setAttribute("aria-busy", "true");
        add(header, summary, part, charts);
    }

    @Override
    public void useFilter(Exploring filter) {
        exploring = filter;
        filter.opened();
    }

    @Override
    public void explored(Explorer.Shown found) {
        charts.getElement().setAttribute("aria-busy", "true");
        answers.ask(() -> new Answer(service.read(found.exploration()), found.model()));
    }

    private void tellFailure() {
        summary.setText(getTranslation("chart.failed"));
        charts.getElement().setAttribute("aria-busy", "false");
    }

    private void show(Answer answer) {
        ChartBasis basis = answer.basis();
        FilterModel filter = answer.filter();
        Formats formats = Formats.of(getLocale());
        boolean inSight = basis.exploration().sight() != null;
        summary.setText(inSight ? getTranslation("sight.found", filter.summary()) : filter.summary());
        part.setVisible(basis.isPart());
        part.setText(getTranslation(
                "chart.part", formats.whole(basis.deposits().size()), formats.whole(basis.depositsInAll())));
        String asks = filter.chips().stream().map(FilterModel.Chip::label).collect(Collectors.joining(" · "));
        List<ChartModel> models = ChartModels.of(basis, getLocale());
        while (shown.size() < models.size()) {
            AtlasChart chart = new AtlasChart(this::choose);
            shown.add(chart);
            charts.add(chart);
        }
        for (int i = 0; i < models.size(); i++) {
            shown.get(i).show(models.get(i), asks.isEmpty() ? filter.summary() : filter.summary() + " · " + asks);
        }
        charts.getElement().setAttribute("aria-busy", "false");
    }

    /// A mark leads to its evidence, or sets the filter.
    private void choose(ChartModel.Mark mark) {
        FilterBar.Listener filter = exploring;
        if (!mark.path().isEmpty()) {
            getUI().ifPresent(ui -> ui.navigate(mark.path()));
        } else if (filter != null) {
            filter.changed(asked -> ChartModels.choose(asked, mark));
        }
    }

    @Override
    public String subject() {
        return getTranslation("chart.title");
    }

    @Override
    public Optional<String> permanentPath() {
        return Optional.of(PATH);
    }
}
