package org.rareearthatlas.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/// A sign of the map's legend beside the name of the thing, drawn by the same paths as on the map.
@Tag("atlas-sign")
@JsModule("./workspace/sign.ts")
public class Sign extends Component {

    /// @param name of the sign, as `frontend/workspace/sign.ts` lists them
    public Sign(String name) {
        getElement().setAttribute("name", name);
    }
}
