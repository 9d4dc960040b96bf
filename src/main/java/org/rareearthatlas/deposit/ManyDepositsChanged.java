package org.rareearthatlas.deposit;

import java.util.List;

/// Published outside of any transaction after many deposits were added or hidden at once, instead of a [DepositChanged]
/// for
/// each.
///
/// @param ids those concerned; empty when there are more than [#MAX_IDS], which may be any
public record ManyDepositsChanged(List<DepositId> ids) {

    public static final int MAX_IDS = 2_000;

    public ManyDepositsChanged {
        ids = ids.size() > MAX_IDS ? List.of() : List.copyOf(ids);
    }
}
