package violations.claim;

import com.vaadin.flow.component.UI;
import java.util.Date;
import violations.geo.Shape;

/// Makes a cycle, writes to the console, asks for the current window and keeps an old date.
public class ClaimService {

    public Shape shape() {
        System.out.println(UI.getCurrent());
        return new Shape();
    }

    public Date date() {
        return new Date(0);
    }
}
