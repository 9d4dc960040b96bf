package org.rareearthatlas.claim.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.glossary.GlossaryTerm;
import org.rareearthatlas.glossary.ui.TermButton;

/// The terms of statements that not every reader knows, each explained where it stands. Hidden where there are none.
public class StatedTerms extends Paragraph {

    public StatedTerms(Collection<? extends Statement> statements) {
        addClassName("terms");
        List<GlossaryTerm> terms = statements.stream()
                .flatMap(StatedTerms::terms)
                .distinct()
                .sorted()
                .toList();
        setVisible(!terms.isEmpty());
        if (!terms.isEmpty()) {
            add(new Span(getTranslation("glossary.terms")));
            terms.forEach(term -> add(new Span(" "), new TermButton(term)));
        }
    }

    private static Stream<GlossaryTerm> terms(Statement statement) {
        Stream<? extends Enum<?>> words = switch (statement) {
            case Statement.HasDepositType has -> Stream.of(has.type());
            case Statement.HasResource has ->
                Stream.<Enum<?>>concat(Stream.ofNullable(has.resource().code()), has.estimate().categories().stream());
            default -> Stream.empty();
        };
        return words.flatMap(word -> GlossaryTerm.find(word).stream());
    }
}
