package org.rareearthatlas.workspace;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.stream.Collectors;

/// Takes along all that is said of a place.
class BundleLink extends Anchor {

    BundleLink() {
        setText(getTranslation("export.bundle"));
        addClassNames("atlas-button", "quiet-button");
        setRouterIgnore(true);
        getElement().setAttribute("download", true);
        setTitle(getTranslation("export.bundle.what"));
    }

    /// @param path of the region or deposit, from the atlas's root
    void of(String path) {
        setHref("export/" + path + ".zip?lang=" + getLocale().getLanguage());
    }

    /// @param ids numbers of deposits
    void ofDeposits(List<Long> ids) {
        setHref("export/selection.zip?lang=" + getLocale().getLanguage()
                + ids.stream().map(id -> "&deposit=" + id).collect(Collectors.joining()));
    }
}
