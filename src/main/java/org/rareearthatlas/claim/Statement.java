package org.rareearthatlas.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.LocationPrecision;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;

/// What a claim says of its subject.
public sealed interface Statement {

    /// Whether the map shows one such value of several, which a curator chooses.
    default boolean isValue() {
        return switch (this) {
            case NamedAsRareEarthPlace named -> false;
            case IsOwnedBy owned -> false;
            case FreeText free -> false;
            case ContainsElements contains -> true;
            case HasResource has -> true;
            case HasStatus has -> true;
            case HasDepositType has -> true;
            case LiesAt lies -> true;
        };
    }

    /// The subject is named as a place of rare earths.
    record NamedAsRareEarthPlace() implements Statement {}

    /// The subject contains these elements.
    record ContainsElements(Set<Element> elements) implements Statement {
        public ContainsElements {
            elements = Element.inOrder(elements);
        }
    }

    /// The subject, or a named part of it, holds so much.
    ///
    /// @param asStated the figures in the source's own units, when they were converted
    record HasResource(
            Resource resource,
            @Nullable String part,
            @Nullable String asStated,
            Estimate estimate) implements Statement {

        /// A resource of which the source does not say what it counts.
        public HasResource(Resource resource, @Nullable String part, @Nullable String asStated) {
            this(resource, part, asStated, Estimate.UNSTATED);
        }
    }

    /// The subject is at this stage of development.
    record HasStatus(Status status) implements Statement {}

    /// The subject is a deposit of this type.
    ///
    /// @param asStated the source's own word for the type
    record HasDepositType(DepositType type, @Nullable String asStated) implements Statement {}

    /// The subject lies here.
    ///
    /// @param point null exactly when unlocated
    /// @param radiusM metres; null unless approximate
    /// @param derivation how the point was derived from what the source says
    record LiesAt(
            LocationPrecision precision,
            @Nullable LonLat point,
            @Nullable Double radiusM,
            @Nullable String derivation) implements Statement {}

    /// The subject belongs to this person or body.
    ///
    /// @param sharePercent the part of it, above 0 and at most 100; null when the source does not say
    record IsOwnedBy(String owner, @Nullable Double sharePercent) implements Statement {

        /// @throws InvalidInputException when there is no owner, or the share is out of range
        public IsOwnedBy {
            if (owner.isBlank()) {
                throw new InvalidInputException(Problem.of("owner", "claim.owner.missing"));
            }
            if (sharePercent != null && !(sharePercent > 0 && sharePercent <= 100)) {
                throw new InvalidInputException(Problem.of("sharePercent", "claim.share.range"));
            }
        }
    }

    /// Something else, in the atlas's words.
    record FreeText(String text) implements Statement {}
}
