package org.rareearthatlas.workspace;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;
import org.rareearthatlas.text.NotFoundException;

/// A region, deposit, source or quote that the atlas does not have, beside the working map.
@ParentLayout(WorkspaceLayout.class)
@AnonymousAllowed
class MissingThingView extends NotFoundPanel implements HasErrorParameter<NotFoundException> {

    private static final Set<String> KINDS = Set.of("region", "deposit", "source", "quote");

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        String kind = event.getLocation().getFirstSegment();
        tell(getTranslation("workspace.notFound." + (KINDS.contains(kind) ? kind : "page")));
        return STATUS;
    }
}
