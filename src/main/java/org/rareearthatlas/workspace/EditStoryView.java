package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.story.Story;
import org.rareearthatlas.story.StoryId;
import org.rareearthatlas.story.StoryService;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.NotFoundException;

/// Changing a story, or deleting it.
@Route(value = "story/:id/edit", layout = WorkspaceLayout.class)
@RolesAllowed(Roles.CONTRIBUTOR)
class EditStoryView extends StoryFormView {

    private transient @Nullable Story story;

    EditStoryView(StoryService stories, SourceService sources) {
        super(stories, sources);
    }

    static String path(StoryId id) {
        return StoryView.path(id) + "/edit";
    }

    @Override
    void enter(BeforeEnterEvent event) {
        Story found = stories.get(new StoryId(PathNumbers.id(event).orElse(0L)));
        if (!stories.mayChange(found)) {
            throw new NotFoundException("story to change", found.id());
        }
        story = found;
    }

    @Override
    Story story() {
        return Objects.requireNonNull(story);
    }

    @Override
    String about() {
        return story().data().title();
    }

    @Override
    String edits() {
        return StoryView.path(story().id());
    }

    @Override
    Component form(AtlasMap map) {
        Button delete = new Button(getTranslation("story.delete"), click -> confirmDeletion());
        delete.addClassNames("atlas-button", "danger");
        Div actions = new Div(delete);
        actions.addClassName("panel-actions");
        return new Div(super.form(map), actions);
    }

    private void confirmDeletion() {
        ConfirmDialog ask = new ConfirmDialog();
        ask.setHeader(getTranslation("story.delete"));
        ask.setText(getTranslation("story.delete.ask", story().data().title()));
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("entry.cancel"));
        ask.setConfirmText(getTranslation("story.delete"));
        ask.setConfirmButtonTheme("error primary");
        ask.addConfirmListener(confirm -> delete());
        ask.open();
    }

    private void delete() {
        try {
            stories.delete(story().id(), story().version());
            Notices.show(getTranslation("story.deleted"));
            leave(StoriesView.PATH);
        } catch (EditConflictException e) {
            Notices.show(getTranslation("story.conflict.title"));
        }
    }

    @Override
    public String subject() {
        return getTranslation("story.edit");
    }
}
