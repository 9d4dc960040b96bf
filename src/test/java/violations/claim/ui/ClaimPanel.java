package violations.claim.ui;

import com.vaadin.flow.component.charts.Chart;
import org.locationtech.jts.geom.Geometry;
import violations.workspace.Screen;

/// Imports the screen that composes it, touches geometry and uses a commercial component.
public class ClaimPanel {

    public Screen screen = new Screen();

    public boolean isEmpty(Geometry geometry) {
        return geometry.isEmpty() || new Chart().equals(screen);
    }
}
