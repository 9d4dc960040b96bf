package org.rareearthatlas.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.text.NumberFormat;
import java.util.Optional;
import org.rareearthatlas.reading.ReadingFigures;

/// How the atlas finds places in texts, how well it does, and where its names come from.
@Route(value = AboutReadingView.PATH, layout = WorkspaceLayout.class)
@AnonymousAllowed
class AboutReadingView extends Div implements DrawerContent {

    static final String PATH = "about/reading";

    AboutReadingView() {
        addClassName("panel-body");
        Header header = new Header(new H2(subject()));
        header.addClassName("panel-heading");
        ReadingFigures figures = ReadingFigures.shipped();
        add(
                header,
                new Paragraph(getTranslation("about.reading.how")),
                section("about.reading.measured"),
                new Paragraph(getTranslation(
                        "about.reading.set", String.valueOf(figures.paragraphs()), String.valueOf(figures.names()))),
                table(figures),
                new Paragraph(getTranslation("about.reading.limits")),
                section("about.reading.names"),
                new Paragraph(getTranslation("about.reading.credit")));
    }

    private H3 section(String key) {
        H3 title = new H3(getTranslation(key));
        title.addClassName("section-title");
        return title;
    }

    private Div table(ReadingFigures figures) {
        NativeTable table = new NativeTable();
        row(table, "precision", figures.precision());
        row(table, "recall", figures.recall());
        row(table, "f1", figures.f1());
        row(table, "located", figures.located());
        row(table, "locatedOfFound", figures.locatedOfFound());
        row(table, "withoutContext", figures.locatedOfFoundWithoutContext());
        Div framed = new Div(table);
        framed.addClassName("sides");
        return framed;
    }

    private void row(NativeTable table, String key, double share) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(getTranslation("about.reading." + key));
        name.getElement().setAttribute("scope", "row");
        NumberFormat percent = NumberFormat.getPercentInstance(getLocale());
        percent.setMinimumFractionDigits(1);
        table.getBody().add(new NativeTableRow(name, new NativeTableCell(percent.format(share))));
    }

    @Override
    public String subject() {
        return getTranslation("about.reading");
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
