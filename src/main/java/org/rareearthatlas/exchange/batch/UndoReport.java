package org.rareearthatlas.exchange.batch;

import java.util.List;
import org.rareearthatlas.deposit.DepositId;

/// What taking an import back did, or would do.
///
/// @param removedDeposits how many deposits are hidden again
/// @param removedClaims how many claims are taken back from deposits that were there before
/// @param editedSince deposits that stay, because someone has edited them, or something said of them, since the import
public record UndoReport(int removedDeposits, int removedClaims, List<DepositId> editedSince) {

    public UndoReport {
        editedSince = List.copyOf(editedSince);
    }
}
