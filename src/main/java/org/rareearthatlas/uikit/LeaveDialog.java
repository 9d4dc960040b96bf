package org.rareearthatlas.uikit;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/// Asks before unsaved input is lost.
public final class LeaveDialog extends ConfirmDialog {

    /// @param leave runs when the editor agrees; otherwise everything stays as it is
    public LeaveDialog(Runnable leave) {
        setHeader(getTranslation("entry.leave.title"));
        setText(getTranslation("entry.leave.text"));
        // Enter and Escape keep the input.
        setConfirmText(getTranslation("entry.leave.stay"));
        setRejectable(true);
        setRejectText(getTranslation("entry.leave.discard"));
        setRejectButtonTheme("error tertiary");
        addRejectListener(reject -> leave.run());
    }
}
