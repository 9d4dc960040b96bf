package org.rareearthatlas.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.springframework.dao.DataAccessResourceFailureException;

/// What a person sees whose entry the database did not take.
@AtlasTest
@ViewPackages(packages = "org.rareearthatlas.shell")
class UnsavedErrorsTest extends SpringBrowserlessTest {

    private static void fail(Throwable failure) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(failure));
    }

    @Test
    void aFullDiskIsToldBesideWhatWasTyped() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        SQLException full = new SQLException("Writing failed: No space left on device", "90031", 90031);

        fail(new DataAccessResourceFailureException("save", full));

        assertThat(find(Notification.class).all())
                .singleElement()
                .satisfies(notification -> assertThat(notification.getElement().getProperty("text"))
                        .contains("disk is full")
                        .contains("Nothing of this was saved"));
        assertThat(find(InternalErrorView.class).all()).isEmpty();
    }

    @Test
    void anyOtherFailureIsNotTakenForIt() {
        fail(new IllegalStateException("a defect"));

        assertThat(find(Notification.class).all()).isEmpty();
    }
}
