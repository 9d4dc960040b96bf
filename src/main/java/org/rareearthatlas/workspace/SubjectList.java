package org.rareearthatlas.workspace;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.rareearthatlas.claim.ui.StatementWords;
import org.rareearthatlas.uikit.InnerLink;
import org.rareearthatlas.uikit.Sign;

/// Where some evidence leads on the map, and what it says there.
class SubjectList extends UnorderedList {

    SubjectList(List<SubjectClaims> subjects) {
        addClassName("place-rows");
        StatementWords words = new StatementWords(getLocale());
        for (SubjectClaims subject : subjects) {
            Span name = new Span(subject.name());
            name.addClassName("place-name");
            Span says = new Span(subject.statements().stream()
                    .map(words::sentence)
                    .distinct()
                    .collect(Collectors.joining(" · ")));
            says.addClassName("place-second");
            Span texts = new Span(name, says);
            texts.addClassName("place-texts");
            InnerLink link = new InnerLink(Addresses.of(subject.feature()));
            link.addClassName("place-row");
            link.add(new Sign(subject.sign()), texts);
            add(new ListItem(link));
        }
    }
}
