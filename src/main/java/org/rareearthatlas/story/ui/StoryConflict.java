package org.rareearthatlas.story.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import org.rareearthatlas.story.StoryId;

/// Tells that someone else has saved the same story meanwhile, and lets its writer choose.
final class StoryConflict extends Dialog {

    /// @param saveMine saves what was written in the place of theirs
    StoryConflict(StoryId id, Runnable saveMine) {
        setHeaderTitle(getTranslation("story.conflict.title"));
        setWidth("min(520px, 96vw)");
        add(new Paragraph(getTranslation("story.conflict.text")));
        Anchor theirs = new Anchor("story/" + id, getTranslation("story.conflict.theirs"));
        theirs.setTarget(AnchorTarget.BLANK);
        theirs.setRouterIgnore(true);
        add(new Paragraph(theirs));
        Button mine = new Button(getTranslation("story.conflict.mine"), click -> {
            close();
            saveMine.run();
        });
        Button back = new Button(getTranslation("entry.conflict.back"), click -> close());
        getFooter().add(back, mine);
    }
}
