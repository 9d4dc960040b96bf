package org.rareearthatlas.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.rareearthatlas.claim.ui.StatedTerms;
import org.rareearthatlas.comparison.ComparedPlace;
import org.rareearthatlas.comparison.PlaceComparison;
import org.rareearthatlas.comparison.PlaceRef;
import org.rareearthatlas.comparison.ui.ComparedRow.Cell;
import org.rareearthatlas.comparison.ui.ComparedRow.Mark;
import org.rareearthatlas.comparison.ui.ComparedRow.Stated;
import org.rareearthatlas.uikit.Badge;
import org.rareearthatlas.uikit.InnerLink;

/// Places side by side: a column for each, a row for each property. It scrolls sideways where it is wider than the
/// window; the properties stay in sight.
public class ComparisonTable extends Div {

    private final Consumer<PlaceRef> leaveOut;

    /// @param leaveOut takes a place out of the comparison
    public ComparisonTable(PlaceComparison comparison, Consumer<PlaceRef> leaveOut) {
        this.leaveOut = leaveOut;
        addClassName("comparison");
        getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", getTranslation("comparison.table"));
        NativeTable table = new NativeTable();
        table.getHead().add(head(comparison));
        new ComparedRows(comparison, getLocale())
                .list()
                .forEach(row -> table.getBody().add(row(row)));
        add(table, terms(comparison));
    }

    private static StatedTerms terms(PlaceComparison comparison) {
        return new StatedTerms(comparison.places().stream()
                .flatMap(place -> place.claims().stream())
                .map(claim -> claim.data().statement())
                .toList());
    }

    private NativeTableRow head(PlaceComparison comparison) {
        NativeTableHeaderCell corner = header("col");
        corner.setText(getTranslation("comparison.property"));
        NativeTableRow head = new NativeTableRow(corner);
        for (ComparedPlace place : comparison.places()) {
            NativeTableHeaderCell cell = header("col");
            String name = place.names().preferred(getLocale());
            NativeButton out = new NativeButton("×", click -> leaveOut.accept(place.ref()));
            out.addClassName("leave-out");
            out.setAriaLabel(getTranslation("comparison.leaveOut", name));
            out.setTitle(getTranslation("comparison.leaveOut", name));
            cell.add(new InnerLink(place.ref().path(), name), out);
            head.add(cell);
        }
        return head;
    }

    private static NativeTableHeaderCell header(String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private NativeTableRow row(ComparedRow row) {
        NativeTableHeaderCell name = header("row");
        name.add(new Span(getTranslation("comparison.property." + row.key())));
        if (row.mark() != Mark.NONE) {
            Span mark = new Span(getTranslation("comparison.mark." + row.mark()));
            mark.addClassName("mark-" + row.mark().name().toLowerCase(java.util.Locale.ROOT));
            name.add(mark);
        }
        NativeTableRow line = new NativeTableRow(name);
        line.getElement().setAttribute("data-property", row.key());
        row.cells().forEach(cell -> line.add(cell(cell)));
        return line;
    }

    private NativeTableCell cell(Cell cell) {
        NativeTableCell told = new NativeTableCell();
        if (cell.isEmpty()) {
            Paragraph nothing = new Paragraph(getTranslation("comparison.nothing"));
            nothing.addClassName("unknown");
            told.add(nothing);
        }
        if (!cell.lead().isEmpty()) {
            Paragraph lead = new Paragraph(cell.lead());
            lead.addClassName("lead");
            told.add(lead);
        }
        if (cell.disputed()) {
            told.add(new Badge(getTranslation("claim.disputed"), "stance"));
        }
        cell.stated().forEach(stated -> told.add(stated(stated)));
        return told;
    }

    private static Component stated(Stated stated) {
        Div value = new Div();
        value.addClassName("stated");
        if (!stated.text().isEmpty()) {
            value.add(new Span(stated.text()));
        }
        if (!stated.note().isEmpty()) {
            Span note = new Span(stated.note());
            note.addClassName("stated-note");
            value.add(note);
        }
        stated.words().forEach(words -> {
            InnerLink link = new InnerLink(words.path(), words.label());
            link.addClassName("stated-words");
            value.add(link);
        });
        return value;
    }
}
