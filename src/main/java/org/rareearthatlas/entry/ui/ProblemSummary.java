package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.rareearthatlas.text.Problem;

/// Tells on top of a form that it was not saved, and why, as far as no field says it.
final class ProblemSummary extends Div {

    ProblemSummary() {
        addClassNames("entry-note", "entry-note-problem");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void clear() {
        removeAll();
        setVisible(false);
    }

    /// @param homeless the problems that no field shows
    void show(List<Problem> homeless) {
        removeAll();
        setVisible(true);
        if (homeless.isEmpty()) {
            add(new Paragraph(getTranslation("entry.notSaved.atFields")));
            return;
        }
        homeless.stream()
                .map(problem -> FormProblems.words(this, problem))
                .distinct()
                .forEach(words -> add(new Paragraph(words)));
        getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }
}
