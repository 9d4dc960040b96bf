package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/// Changes between the system's, the light and the dark colours; the browser remembers the choice.
@Tag("atlas-theme-switch")
@JsModule("./workspace/theme-switch.ts")
class ThemeSwitch extends Component {

    ThemeSwitch() {
        for (String theme : new String[] {"system", "light", "dark"}) {
            getElement().setAttribute("label-" + theme, getTranslation("workspace.theme." + theme));
        }
    }
}
