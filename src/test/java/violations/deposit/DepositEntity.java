package violations.deposit;

import jakarta.persistence.Entity;
import violations.claim.ui.ClaimPanel;

/// A table that everyone sees, and that knows the screen.
@Entity
public class DepositEntity {

    public ClaimPanel panel = new ClaimPanel();
}
