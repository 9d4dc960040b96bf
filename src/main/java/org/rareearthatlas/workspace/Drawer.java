package org.rareearthatlas.workspace;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/// The panel on the right, a sheet from below on a phone: what is selected, or a form.
class Drawer extends Aside {

    private final Div slot = new Div();
    private final NativeButton copyLink = new NativeButton();

    Drawer(ComponentEventListener<ClickEvent<NativeButton>> onClose) {
        addClassNames("panel", "drawer");
        getElement().setAttribute("data-panel", "drawer");
        getElement().setAttribute("aria-label", getTranslation("workspace.drawer"));
        NativeButton close = iconButton("close", getTranslation("workspace.close"));
        close.addClickListener(onClose);
        NativeButton taller = iconButton("sheet-handle", getTranslation("workspace.sheet.taller"));
        label(copyLink, "copy-link", getTranslation("workspace.copyLink"));
        copyLink.getElement().setAttribute("data-copied", getTranslation("workspace.copied"));
        Div bar = new Div(taller, copyLink, close);
        bar.addClassName("drawer-bar");
        slot.addClassName("drawer-content");
        add(bar, slot);
        setVisible(false);
    }

    private static NativeButton iconButton(String name, String label) {
        NativeButton button = new NativeButton();
        label(button, name, label);
        return button;
    }

    private static void label(NativeButton button, String name, String label) {
        button.addClassNames("icon-button", name);
        button.setAriaLabel(label);
        button.setTitle(label);
        Span icon = new Span();
        icon.addClassName("icon");
        button.add(icon);
    }

    /// Shows a view, or closes for one that fills no drawer.
    void show(HasElement view) {
        slot.getElement().removeAllChildren();
        slot.getElement().appendChild(view.getElement());
    }

    void setContent(DrawerContent content) {
        setVisible(content.opensDrawer());
        getElement().setAttribute("aria-label", content.subject());
        copyLink.setVisible(content.permanentPath().isPresent());
        content.permanentPath().ifPresent(path -> copyLink.getElement().setAttribute("data-path", path));
    }
}
