package org.rareearthatlas.workspace;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// An address that no page of the atlas has, beside the working map.
@ParentLayout(WorkspaceLayout.class)
@AnonymousAllowed
class UnknownAddressView extends NotFoundPanel implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        tell(getTranslation("workspace.notFound.page"));
        return STATUS;
    }
}
