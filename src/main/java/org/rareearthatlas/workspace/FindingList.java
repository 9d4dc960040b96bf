package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import org.rareearthatlas.search.SearchHit;
import org.rareearthatlas.uikit.Counts;
import org.rareearthatlas.uikit.Formats;
import org.rareearthatlas.uikit.InnerLink;

/// What was found of one kind, under its heading, with the words in which it was found.
class FindingList extends Div {

    /// @param path leads to all of this kind; empty when they are shown
    FindingList(Finding finding, String path) {
        H3 heading = new H3(getTranslation("search.group." + finding.key()));
        Span count = new Span(Formats.of(getLocale()).whole(finding.total()));
        count.addClassName("quiet");
        heading.add(new Span(" "), count);
        UnorderedList rows = new UnorderedList();
        rows.addClassName("search-hits");
        finding.rows().forEach(row -> rows.add(row(row)));
        add(heading, rows);
        if (finding.hasMore() && !path.isEmpty()) {
            add(new InnerLink(path, Counts.text(getLocale(), "search.all", finding.total())));
        }
    }

    private ListItem row(Finding.Row row) {
        ListItem item = new ListItem(new InnerLink(row.path(), row.title()));
        SearchHit hit = row.hit();
        String second = row.second(getLocale());
        if (!second.isEmpty()) {
            item.add(hit == null ? new Paragraph(second) : snippet(hit));
        }
        return item;
    }

    private static Component snippet(SearchHit hit) {
        Paragraph words = new Paragraph();
        int last = 0;
        for (SearchHit.Span span : hit.highlights()) {
            words.add(new Span(hit.snippet().substring(last, span.start())));
            Element mark = new Element("mark");
            mark.setText(hit.snippet().substring(span.start(), span.end()));
            words.getElement().appendChild(mark);
            last = span.end();
        }
        words.add(new Span(hit.snippet().substring(last)));
        return words;
    }
}
