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
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.rareearthatlas.reading.ReadingFigures;
import org.rareearthatlas.reading.ReadingFigures.OfSet;

/// How the atlas finds places in texts, how well it does, and where its names come from.
@Route(value = AboutReadingView.PATH, layout = WorkspaceLayout.class)
@AnonymousAllowed
class AboutReadingView extends Div implements DrawerContent {

    static final String PATH = "about/reading";

    AboutReadingView() {
        addClassName("panel-body");
        // Nothing in it takes the focus, but the keyboard must be able to scroll it.
        getElement().setAttribute("tabindex", "0");
        Header header = new Header(new H2(subject()));
        header.addClassName("panel-heading");
        ReadingFigures figures = ReadingFigures.shipped();
        add(
                header,
                new Paragraph(getTranslation("about.reading.how")),
                section("about.reading.measured"),
                new Paragraph(getTranslation("about.reading.set", counts(figures))),
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

    private static Object[] counts(ReadingFigures figures) {
        return Stream.of(figures.development(), figures.heldOut())
                .flatMap(set -> Stream.of(set.paragraphs(), set.names()))
                .map(String::valueOf)
                .toArray();
    }

    private Div table(ReadingFigures figures) {
        NativeTable table = new NativeTable();
        table.getHead()
                .add(new NativeTableRow(
                        heading("measure", "col"), heading("development", "col"), heading("heldOut", "col")));
        row(table, "precision", figures, OfSet::precision);
        row(table, "recall", figures, OfSet::recall);
        row(table, "f1", figures, OfSet::f1);
        row(table, "f1English", figures, OfSet::f1English);
        row(table, "f1Russian", figures, OfSet::f1Russian);
        row(table, "located", figures, OfSet::located);
        row(table, "locatedOfFound", figures, OfSet::locatedOfFound);
        row(table, "locatedOfGiven", figures, OfSet::locatedOfGiven);
        row(table, "withoutContext", figures, OfSet::locatedByPopulation);
        Div framed = new Div(table);
        framed.addClassName("sides");
        return framed;
    }

    private void row(NativeTable table, String key, ReadingFigures figures, ToDoubleFunction<OfSet> share) {
        table.getBody()
                .add(new NativeTableRow(
                        heading(key, "row"),
                        cell(share.applyAsDouble(figures.development())),
                        cell(share.applyAsDouble(figures.heldOut()))));
    }

    private NativeTableHeaderCell heading(String key, String scope) {
        NativeTableHeaderCell heading = new NativeTableHeaderCell(getTranslation("about.reading." + key));
        heading.getElement().setAttribute("scope", scope);
        return heading;
    }

    private NativeTableCell cell(double share) {
        NumberFormat percent = NumberFormat.getPercentInstance(getLocale());
        percent.setMinimumFractionDigits(1);
        return new NativeTableCell(percent.format(share));
    }

    @Override
    public String subject() {
        return getTranslation("about.reading");
    }

    @Override
    public Optional<String> permanentPath() {
        return Optional.of(PATH);
    }
}
