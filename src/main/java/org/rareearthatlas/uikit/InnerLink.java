package org.rareearthatlas.uikit;

import com.vaadin.flow.component.html.Anchor;

/// A link to another address of the atlas, followed without loading the page again. It is not shown to readers who may
/// not open what it leads to.
public class InnerLink extends Anchor {

    /// @param path from the application's root, without a slash in front, such as `region/yakutia`
    public InnerLink(String path) {
        super(path);
        getElement().setAttribute("router-link", true);
    }

    @Override
    public void setHref(String href) {
        super.setHref(href);
        if (!Offers.opens(href)) {
            setVisible(false);
        }
    }

    public InnerLink(String path, String text) {
        this(path);
        setText(text);
    }
}
