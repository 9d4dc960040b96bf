package org.rareearthatlas.workspace;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.rareearthatlas.text.NotFoundException;

/// A region, deposit, source or quote that the atlas does not have, beside the working map.
@ParentLayout(WorkspaceLayout.class)
@AnonymousAllowed
class MissingThingView extends NotFoundPanel implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        tell(parameter.hasCustomMessage() ? parameter.getCustomMessage() : getTranslation("workspace.notFound.page"));
        return STATUS;
    }
}
