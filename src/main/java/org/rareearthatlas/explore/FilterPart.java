package org.rareearthatlas.explore;

import java.util.Arrays;
import java.util.Optional;
import org.rareearthatlas.claim.EvidenceType;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.pointindex.Facet;
import org.rareearthatlas.pointindex.SizeClass;
import org.rareearthatlas.source.SourceKind;

/// A part of a filter of which values are chosen; years are apart.
public enum FilterPart {
    ELEMENT(Facet.ELEMENT, false, names(Element.values())),
    STATUS(Facet.STATUS, false, names(Status.values())),
    TYPE(Facet.TYPE, false, names(DepositType.values())),
    SIZE(Facet.SIZE, false, names(SizeClass.values())),
    /// Slugs.
    REGION(Facet.REGION, false),
    /// Names, in any way that a quote writes them.
    SPEAKER(Facet.SPEAKER, true),
    SOURCE(Facet.SOURCE_KIND, true, names(SourceKind.values())),
    EVIDENCE(Facet.EVIDENCE, true, names(EvidenceType.values()));

    static final int MAX_VALUE_UTF16 = 300;

    private final Facet facet;
    private final boolean ofClaims;
    private final String[] constants;

    FilterPart(Facet facet, boolean ofClaims, String... constants) {
        this.facet = facet;
        this.ofClaims = ofClaims;
        this.constants = constants;
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }

    public Facet facet() {
        return facet;
    }

    /// As it stands in addresses and message keys.
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /// Whether it asks claims, which regions have, too.
    boolean asksClaims() {
        return ofClaims;
    }

    /// Whether it asks what only deposits have.
    boolean asksDeposits() {
        return !ofClaims && this != REGION;
    }

    /// Whether values are names of things that come and go.
    public boolean isOpen() {
        return constants.length == 0;
    }

    /// The value that a text means, in whatever case constants are written; empty when there is none.
    Optional<String> findValue(String text) {
        if (isOpen()) {
            return Optional.of(text).filter(value -> !value.isBlank() && value.length() <= MAX_VALUE_UTF16);
        }
        String name = text.replace('-', '_');
        return Arrays.stream(constants)
                .filter(constant -> constant.equalsIgnoreCase(name))
                .findFirst();
    }

    /// The part of that key.
    public static Optional<FilterPart> find(String key) {
        return Arrays.stream(values()).filter(part -> part.key().equals(key)).findFirst();
    }
}
