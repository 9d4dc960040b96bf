package org.rareearthatlas.deposit;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.LocalNames;
import org.rareearthatlas.text.Problem;

/// What the map holds of a deposit. Which claim each value comes from is kept with the claims.
///
/// @param elements rare earths and by-products that it is said to contain; empty when nothing is said
/// @param notes at most 4,000 UTF-16 units
public record DepositData(
        LocalNames names,
        DepositLocation location,
        Set<Element> elements,
        @Nullable DepositType type,
        @Nullable Status status,
        Resource resource,
        @Nullable String notes) {

    public static final int MAX_NOTES_UTF16 = 4000;

    public DepositData {
        elements = Element.inOrder(elements);
        if (notes != null && notes.length() > MAX_NOTES_UTF16) {
            throw new InvalidInputException(Problem.of("notes", "text.tooLong", MAX_NOTES_UTF16));
        }
    }
}
