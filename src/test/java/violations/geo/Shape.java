package violations.geo;

import violations.claim.ClaimService;

/// Imports what stands below it.
public class Shape {

    public ClaimService claims = new ClaimService();
}
