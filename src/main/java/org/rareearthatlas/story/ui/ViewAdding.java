package org.rareearthatlas.story.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.rareearthatlas.story.MapScene;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;

/// Adds a step: from what the map shows, or from a link to a view.
final class ViewAdding extends Div {

    private final transient StoryForm form;
    private final TextField link = new TextField();

    ViewAdding(StoryForm form) {
        this.form = form;
        addClassNames("entry-fields", "story-adding");
        Button now = new Button(getTranslation("story.view.add"), click -> form.readView(form::addStep));
        now.addClassName("story-add-view");
        link.setLabel(getTranslation("story.view.link"));
        link.setHelperText(getTranslation("story.view.link.help"));
        link.setWidthFull();
        Button add = new Button(getTranslation("story.view.link.add"), click -> addLink());
        add(now, link, add);
    }

    /// The browser knows the atlas's address as its reader sees it.
    private void addLink() {
        link.setInvalid(false);
        getElement().executeJs("return document.baseURI").then(String.class, root -> addLink(link.getValue(), root));
    }

    private void addLink(String text, String root) {
        try {
            form.addStep(MapScene.ofLink(text, root));
            link.clear();
        } catch (InvalidInputException e) {
            Problem problem = e.problems().getFirst();
            link.setErrorMessage(getTranslation(
                    "problem." + problem.code(), problem.arguments().toArray()));
            link.setInvalid(true);
            link.focus();
        }
    }
}
