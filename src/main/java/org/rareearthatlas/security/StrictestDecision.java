package org.rareearthatlas.security;

import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.AccessCheckDecisionResolver;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.NavigationContext;
import java.util.List;

/// One checker that denies is enough; and without one that allows, nobody gets in.
class StrictestDecision implements AccessCheckDecisionResolver {

    @Override
    public AccessCheckResult resolve(List<AccessCheckResult> results, NavigationContext context) {
        return results.stream()
                .filter(result -> result.decision() == AccessCheckDecision.DENY
                        || result.decision() == AccessCheckDecision.REJECT)
                .findFirst()
                .orElseGet(() -> results.stream()
                        .filter(result -> result.decision() == AccessCheckDecision.ALLOW)
                        .findFirst()
                        .orElseGet(() -> context.deny("Nobody has allowed it.")));
    }
}
