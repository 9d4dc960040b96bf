package org.rareearthatlas.workspace;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.exchange.export.ExportFormat;
import org.rareearthatlas.exchange.export.ExportRequest;
import org.rareearthatlas.explore.AtlasFilter;
import org.rareearthatlas.explore.FilterPart;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionService;

/// Taking the deposits out as a file: all of them, or those that a region, letters of a name, a list and a filter
/// choose.
/// The address takes the same parameters as the files' addresses.
@Route(value = ExportView.PATH, layout = WorkspaceLayout.class)
@AnonymousAllowed
class ExportView extends Div implements BeforeEnterObserver, DrawerContent {

    static final String PATH = "export";

    private static final int MOST_CQL2_UTF16 = 4_000;
    private static final int MOST_BUNDLED = 100;

    private final Select<Region> region = new Select<>();
    private final TextField words = new TextField();
    private final DepositPicker picked;
    private final ExportRows rows;
    private final Checkbox filtered = new Checkbox();
    private final TextArea cql2 = new TextArea();
    private final Details expert = new Details();
    private final UnorderedList formats = new UnorderedList();
    private final Paragraph wrong = new Paragraph();
    private final BundleLink bundle = new BundleLink();
    private transient AtlasFilter ofMap = AtlasFilter.NONE;

    ExportView(RegionService regions, DepositService deposits, PlaceListings listings) {
        picked = new DepositPicker(deposits);
        rows = new ExportRows(listings, ids -> picked.choose(List.copyOf(ids)));
        addClassNames("panel-body", "exchange-view");
        Header header = new Header(new H2(subject()));
        header.addClassName("panel-heading");
        formats.addClassName("export-formats");
        wrong.getElement().setAttribute("role", "alert");
        wrong.addClassName("entry-error");
        Anchor columns = link("export/columns.csv", getTranslation("export.columns"));
        columns.addClassName("quiet-link");
        Div fields = new Div(new Paragraph(getTranslation("export.what")));
        fields.addClassName("export-fields");
        setUpPlaces(regions);
        setUpFilters();
        fields.add(filtered, region, words, picked, rows, bundle, expert, wrong, formats, columns);
        add(header, fields);
        paint();
    }

    private void setUpPlaces(RegionService regions) {
        region.setLabel(getTranslation("export.region"));
        region.setItems(regions.search(""));
        region.setEmptySelectionAllowed(true);
        region.setEmptySelectionCaption(getTranslation("export.everywhere"));
        region.setItemLabelGenerator(item -> item == null
                ? getTranslation("export.everywhere")
                : item.names().preferred(getLocale()));
        region.setWidthFull();
        region.addValueChangeListener(change -> paint());
        picked.setLabel(getTranslation("export.picked"));
        picked.setHelperText(getTranslation("export.picked.help"));
        picked.addValueChangeListener(change -> paint());
    }

    private void setUpFilters() {
        words.setLabel(getTranslation("export.words"));
        words.setMaxLength(100);
        words.setWidthFull();
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.EAGER);
        words.addValueChangeListener(change -> paint());
        filtered.setLabel(getTranslation("export.filtered"));
        filtered.setVisible(false);
        filtered.addValueChangeListener(change -> paint());
        cql2.setLabel(getTranslation("export.cql2"));
        cql2.setHelperText(getTranslation("export.cql2.help"));
        cql2.setMaxLength(MOST_CQL2_UTF16);
        cql2.setWidthFull();
        cql2.setValueChangeMode(ValueChangeMode.LAZY);
        cql2.addValueChangeListener(change -> paint());
        expert.setSummaryText(getTranslation("export.expert"));
        expert.add(cql2);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ExportChoice asked =
                ExportChoice.read(event.getLocation().getQueryParameters().getParameters());
        SortedSet<String> slugs = asked.filter().values(FilterPart.REGION);
        boolean oneRegion = slugs.size() == 1;
        ofMap = oneRegion ? asked.filter().without(FilterPart.REGION) : asked.filter();
        filtered.setVisible(!ofMap.isEmpty());
        filtered.setValue(!ofMap.isEmpty());
        region.setValue(
                oneRegion
                        ? region.getListDataView()
                                .getItems()
                                .filter(item -> slugs.contains(item.slug()))
                                .findFirst()
                                .orElse(null)
                        : null);
        words.setValue(asked.words());
        picked.choose(asked.ids());
        cql2.setValue(asked.cql2());
        expert.setOpened(!asked.cql2().isEmpty());
        paint();
    }

    private ExportChoice choice() {
        AtlasFilter filter = filtered.getValue() ? ofMap : AtlasFilter.NONE;
        if (!region.isEmpty()) {
            filter = filter.without(FilterPart.REGION)
                    .toggled(FilterPart.REGION, region.getValue().slug());
        }
        return new ExportChoice(words.getValue(), picked.chosen(), filter, cql2.getValue());
    }

    private void paint() {
        ExportChoice choice = choice();
        String problem = choice.cql2().isBlank() ? "" : ExportRequest.whyNot(choice.cql2());
        wrong.setText(problem.isEmpty() ? "" : getTranslation("export.cql2.wrong", problem));
        wrong.setVisible(!problem.isEmpty());
        formats.setVisible(problem.isEmpty());
        formats.removeAll();
        for (ExportFormat format : ExportFormat.values()) {
            Anchor anchor = link("export/deposits." + format.ending() + choice.query(), format.title());
            anchor.addClassNames("atlas-button", "quiet-button");
            Span what = new Span(getTranslation("export.format." + format));
            what.addClassName("place-second");
            formats.add(new ListItem(anchor, what));
        }
        List<Long> ids = choice.ids();
        rows.show(choice.words(), choice.filter(), ids);
        bundle.setVisible(!ids.isEmpty() && ids.size() <= MOST_BUNDLED);
        bundle.ofDeposits(ids);
    }

    private static Anchor link(String href, String text) {
        Anchor anchor = new Anchor(href, text);
        anchor.setRouterIgnore(true);
        anchor.getElement().setAttribute("download", true);
        return anchor;
    }

    @Override
    public String subject() {
        return getTranslation("export.title");
    }

    @Override
    public Optional<String> permanentPath() {
        return Optional.of(PATH);
    }
}
