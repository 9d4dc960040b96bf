package org.rareearthatlas.workspace;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rareearthatlas.exchange.export.ExportFormat;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionService;

/// Taking the deposits out as a file: all of them, those of a region, or those with a name.
@Route(value = ExportView.PATH, layout = WorkspaceLayout.class)
@AnonymousAllowed
class ExportView extends Div implements BeforeEnterObserver, DrawerContent {

    static final String PATH = "export";
    static final String REGION = "region";

    private final Select<Region> region = new Select<>();
    private final TextField words = new TextField();
    private final UnorderedList formats = new UnorderedList();

    ExportView(RegionService regions) {
        addClassNames("panel-body", "exchange-view");
        Header header = new Header(new H2(subject()));
        header.addClassName("panel-heading");
        region.setLabel(getTranslation("export.region"));
        region.setItems(regions.search(""));
        region.setEmptySelectionAllowed(true);
        region.setEmptySelectionCaption(getTranslation("export.everywhere"));
        region.setItemLabelGenerator(item -> item == null
                ? getTranslation("export.everywhere")
                : item.names().preferred(getLocale()));
        region.setWidthFull();
        region.addValueChangeListener(change -> paint());
        words.setLabel(getTranslation("export.words"));
        words.setMaxLength(100);
        words.setWidthFull();
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.EAGER);
        words.addValueChangeListener(change -> paint());
        formats.addClassName("export-formats");
        Anchor columns = link("export/columns.csv", getTranslation("export.columns"));
        columns.addClassName("quiet-link");
        Div fields = new Div(new Paragraph(getTranslation("export.what")), region, words, formats, columns);
        fields.addClassName("export-fields");
        add(header, fields);
        paint();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(REGION)
                .ifPresent(slug -> region.getListDataView()
                        .getItems()
                        .filter(item -> item.slug().toString().equals(slug))
                        .findFirst()
                        .ifPresent(region::setValue));
    }

    private void paint() {
        formats.removeAll();
        for (ExportFormat format : ExportFormat.values()) {
            Anchor anchor = link("export/deposits." + format.ending() + query(), format.title());
            anchor.addClassNames("atlas-button", "quiet-button");
            Span what = new Span(getTranslation("export.format." + format));
            what.addClassName("place-second");
            formats.add(new ListItem(anchor, what));
        }
    }

    private static Anchor link(String href, String text) {
        Anchor anchor = new Anchor(href, text);
        anchor.setRouterIgnore(true);
        anchor.getElement().setAttribute("download", true);
        return anchor;
    }

    private String query() {
        List<String> parts = new ArrayList<>();
        if (!region.isEmpty()) {
            parts.add("region=" + region.getValue().slug());
        }
        if (!words.getValue().isBlank()) {
            parts.add("q=" + URLEncoder.encode(words.getValue().strip(), StandardCharsets.UTF_8));
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    @Override
    public String subject() {
        return getTranslation("export.title");
    }

    @Override
    public Optional<String> permanentPath() {
        return Optional.of(PATH);
    }

    @Override
    public String getPageTitle() {
        return subject() + " · " + getTranslation("app.title");
    }
}
