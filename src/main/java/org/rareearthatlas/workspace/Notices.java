package org.rareearthatlas.workspace;

import com.vaadin.flow.component.notification.Notification;

/// Short messages over the map, where they cover neither the list's buttons nor a form's.
final class Notices {

    static final Notification.Position POSITION = Notification.Position.TOP_CENTER;

    private static final int SHOWN_MS = 5_000;

    private Notices() {}

    static void show(String text) {
        Notification.show(text, SHOWN_MS, POSITION);
    }
}
