package org.rareearthatlas.glossary.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import org.rareearthatlas.glossary.GlossaryTerm;

/// A term that is explained where it stands: under the pointer, with the keyboard's focus, or at a tap. The explanation
/// stays while the pointer is on it, and Escape closes it (WCAG 2.2, 1.4.13).
public class TermButton extends NativeButton {

    private static final int HOVER_MS = 300;
    private static final int HIDE_MS = 300;

    public TermButton(GlossaryTerm term) {
        String name = new GlossaryWords(getLocale()).name(term);
        setText(name);
        addClassName("term");
        Span title = new Span(name);
        title.addClassName("term-name");
        Popover popover = new Popover(title, new Meaning(term));
        popover.addClassName("term-meaning");
        popover.setAriaLabel(getTranslation("glossary.what", name));
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setOpenOnHover(true);
        popover.setOpenOnFocus(true);
        popover.setOpenOnClick(true);
        popover.setHoverDelay(HOVER_MS);
        popover.setFocusDelay(0);
        popover.setHideDelay(HIDE_MS);
        popover.setTarget(this);
    }
}
