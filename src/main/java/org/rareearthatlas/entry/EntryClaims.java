package org.rareearthatlas.entry;

import java.util.ArrayList;
import java.util.List;
import org.rareearthatlas.claim.ClaimData;
import org.rareearthatlas.claim.Evidence;
import org.rareearthatlas.claim.Stance;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositId;

/// The claims that a new deposit comes with.
final class EntryClaims {

    private EntryClaims() {}

    /// Each value with each evidence. Without any value, what the evidence carries is that it is a place of rare
    /// earths.
    static List<ClaimData> of(DepositId deposit, DepositData data, List<Evidence> evidences) {
        List<Statement> values = DepositStatements.of(data);
        return of(deposit, values.isEmpty() ? List.of(new Statement.NamedAsRareEarthPlace()) : values, evidences);
    }

    /// Each statement with each evidence, accepted.
    static List<ClaimData> of(DepositId deposit, List<Statement> statements, List<Evidence> evidences) {
        List<ClaimData> claims = new ArrayList<>();
        for (Statement statement : statements) {
            for (Evidence evidence : evidences) {
                claims.add(accepted(Subject.of(deposit), statement, evidence));
            }
        }
        return claims;
    }

    static ClaimData accepted(Subject subject, Statement statement, Evidence evidence) {
        return new ClaimData(subject, statement, evidence, Stance.SUPPORTS, null, true);
    }
}
