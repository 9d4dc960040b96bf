package org.rareearthatlas.claim.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimComparison;
import org.rareearthatlas.claim.StatedValue;
import org.rareearthatlas.source.SourceKind;

/// What officials, companies and the news say beside what surveys and science say, at a glance.
public class SidesTable extends Div {

    private static final Set<SourceKind> SPOKEN =
            EnumSet.of(SourceKind.OFFICIAL_SPEECH, SourceKind.NEWS, SourceKind.COMPANY);
    private static final Set<SourceKind> SURVEYED =
            EnumSet.of(SourceKind.SURVEY, SourceKind.SCIENTIFIC, SourceKind.DATASET);

    private final transient StatementWords words = new StatementWords(getLocale());

    public SidesTable(List<ClaimComparison> comparisons) {
        addClassName("sides");
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow(
                new NativeTableCell(), header("claim.side.spoken", "col"), header("claim.side.surveyed", "col"));
        table.getHead().add(head);
        comparisons.forEach(comparison -> table.getBody().add(row(comparison)));
        add(table);
    }

    private NativeTableHeaderCell header(String key, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private NativeTableRow row(ClaimComparison comparison) {
        NativeTableRow row = new NativeTableRow(
                header("claim.type." + comparison.type(), "row"), cell(comparison, SPOKEN), cell(comparison, SURVEYED));
        if (comparison.disputed()) {
            row.addClassName("disputed");
        }
        return row;
    }

    private NativeTableCell cell(ClaimComparison comparison, Set<SourceKind> side) {
        NativeTableCell cell = new NativeTableCell();
        comparison.values().stream()
                .filter(value -> value.claims().stream().anyMatch(claim -> isFrom(claim, side)))
                .map(this::said)
                .forEach(cell::add);
        if (cell.getElement().getChildCount() == 0) {
            Paragraph nothing = new Paragraph(getTranslation("claim.side.nothing"));
            nothing.addClassName("quiet");
            cell.add(nothing);
        }
        return cell;
    }

    private Paragraph said(StatedValue value) {
        return new Paragraph(words.value(value.statement()));
    }

    private static boolean isFrom(Claim claim, Set<SourceKind> side) {
        return claim.findSource()
                .filter(source -> side.contains(source.data().kind()))
                .isPresent();
    }
}
