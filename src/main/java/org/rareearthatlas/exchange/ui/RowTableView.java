package org.rareearthatlas.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.rareearthatlas.exchange.TablePreview;
import org.rareearthatlas.exchange.TableRow;

/// The first rows of a file as a table that scrolls sideways.
final class RowTableView extends Div {

    private static final int ROWS = 12;
    private static final int COLUMNS = 40;
    private static final int MAX_CELL_UTF16 = 80;

    RowTableView(TablePreview preview, String label) {
        addClassName("import-table");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", label);
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        head.add(new NativeTableHeaderCell("#"));
        preview.facts().columns().stream().limit(COLUMNS).forEach(column -> head.add(heading(column)));
        table.getHead().add(head);
        preview.rows().stream().limit(ROWS).forEach(row -> table.getBody().add(row(row)));
        add(table);
    }

    private static NativeTableHeaderCell heading(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(cut(text));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow row(TableRow row) {
        NativeTableRow line = new NativeTableRow();
        line.add(new NativeTableCell(Long.toString(row.number())));
        List<String> cells = row.cells();
        cells.stream().limit(COLUMNS).forEach(cell -> line.add(new NativeTableCell(cut(cell))));
        return line;
    }

    private static String cut(String text) {
        return text.length() <= MAX_CELL_UTF16 ? text : text.substring(0, MAX_CELL_UTF16) + "…";
    }
}
