package org.rareearthatlas.workspace;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.rareearthatlas.AtlasTest;
import org.springframework.security.test.context.support.WithMockUser;

/// A window of the atlas without a browser, open on the starter data.
@AtlasTest
@WithMockUser(
        username = "local",
        roles = {"CONTRIBUTOR", "CURATOR"})
@ViewPackages(packages = {"org.rareearthatlas.workspace", "org.rareearthatlas.shell"})
abstract class WorkspaceTest extends SpringBrowserlessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    /// Opens an address as a link does.
    void open(String path) {
        UI.getCurrent().navigate(path);
    }

    WorkspaceLayout workspace() {
        return find(WorkspaceLayout.class).single();
    }

    PlaceList list() {
        return find(PlaceList.class).single();
    }

    Drawer drawer() {
        return find(Drawer.class).single();
    }

    boolean drawerIsOpen() {
        return workspace().getChildren().anyMatch(child -> child instanceof Drawer && child.isVisible());
    }

    /// The rows of the list as they are sent to the browser.
    List<PlaceRow> rows() {
        PlaceListing listing = list().listing();
        return listing.rows(0, listing.size());
    }

    List<String> names() {
        return rows().stream().filter(row -> !row.heading()).map(PlaceRow::name).toList();
    }

    static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }

    /// Waits for something that another thread brings about in this window.
    static void await(BooleanSupplier arrived) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!arrived.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(20);
            roundTrip();
        }
    }
}
