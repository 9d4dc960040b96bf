package org.rareearthatlas.print;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the signs of deposits tell, as on the map on the screen.
///
/// @param element symbol of the rare earth that is looked for; null for light against heavy ones, and for every other
///     kind
public record DepositLook(Kind kind, @Nullable String element) {

    /// What a sign can tell.
    public enum Kind {
        STATUS,
        ELEMENT,
        TONNAGE,
        AGE,
        DISAGREEMENT
    }

    public static final DepositLook STATUS = new DepositLook(Kind.STATUS, null);

    /// The split into light and heavy lanthanoids follows USGS Professional Paper 1802-O.
    static final List<String> LIGHT = List.of("La", "Ce", "Pr", "Nd", "Pm", "Sm", "Eu");

    static final List<String> HEAVY = List.of("Gd", "Tb", "Dy", "Ho", "Er", "Tm", "Yb", "Lu");

    private static final Set<String> OTHERS = Set.of("Sc", "Y");

    /// The look that an address asks for: `status`, `element`, `element-Nd`, `tonnage`, `age` or `disagreement`; empty
    /// for anything else.
    public static Optional<DepositLook> find(String key) {
        String[] parts = key.split("-", 2);
        Optional<Kind> kind = Arrays.stream(Kind.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(parts[0]))
                .findFirst();
        if (parts.length == 1) {
            return kind.map(one -> new DepositLook(one, null));
        }
        return kind.filter(one -> one == Kind.ELEMENT && isRareEarth(parts[1]))
                .map(one -> new DepositLook(one, parts[1]));
    }

    private static boolean isRareEarth(String symbol) {
        return LIGHT.contains(symbol) || HEAVY.contains(symbol) || OTHERS.contains(symbol);
    }

    boolean isStatus() {
        return kind == Kind.STATUS;
    }

    /// @param year of the sheet, from which ages are counted
    SignScheme scheme(int year) {
        return switch (kind) {
            case STATUS -> StatusSigns.SCHEME;
            case ELEMENT -> element == null ? ElementSigns.GROUPS : ElementSigns.of(element);
            case TONNAGE -> FigureSigns.TONNAGE;
            case AGE -> FigureSigns.age(year);
            case DISAGREEMENT -> FigureSigns.DISAGREEMENT;
        };
    }
}
