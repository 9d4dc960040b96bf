package org.rareearthatlas.workspace;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.story.Story;
import org.rareearthatlas.story.StoryService;

/// Writing a new story.
@Route(value = NewStoryView.PATH, layout = WorkspaceLayout.class)
@RolesAllowed(Roles.CONTRIBUTOR)
class NewStoryView extends StoryFormView {

    static final String PATH = "story/new";

    NewStoryView(StoryService stories, SourceService sources) {
        super(stories, sources);
    }

    @Override
    void enter(BeforeEnterEvent event) {}

    @Override
    @Nullable
    Story story() {
        return null;
    }

    @Override
    public String subject() {
        return getTranslation("story.new");
    }
}
