package org.rareearthatlas.deposit;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;

/// The seventeen rare earths (IUPAC Red Book IR-3.6.2: Sc, Y and the lanthanoids) and the metals that are mined with
/// them. Constants are the element symbols, in the order of the periodic table within each group.
///
/// The split into light (La to Eu) and heavy (Gd to Lu) lanthanoids follows USGS Professional Paper 1802-O.
public enum Element {
    Sc(Group.SCANDIUM_YTTRIUM),
    Y(Group.SCANDIUM_YTTRIUM),
    La(Group.LIGHT),
    Ce(Group.LIGHT),
    Pr(Group.LIGHT),
    Nd(Group.LIGHT),
    Pm(Group.LIGHT),
    Sm(Group.LIGHT),
    Eu(Group.LIGHT),
    Gd(Group.HEAVY),
    Tb(Group.HEAVY),
    Dy(Group.HEAVY),
    Ho(Group.HEAVY),
    Er(Group.HEAVY),
    Tm(Group.HEAVY),
    Yb(Group.HEAVY),
    Lu(Group.HEAVY),
    Be(Group.BY_PRODUCT),
    F(Group.BY_PRODUCT),
    P(Group.BY_PRODUCT),
    Ti(Group.BY_PRODUCT),
    Fe(Group.BY_PRODUCT),
    Sr(Group.BY_PRODUCT),
    Zr(Group.BY_PRODUCT),
    Nb(Group.BY_PRODUCT),
    Ba(Group.BY_PRODUCT),
    Hf(Group.BY_PRODUCT),
    Ta(Group.BY_PRODUCT),
    Th(Group.BY_PRODUCT),
    U(Group.BY_PRODUCT);

    /// How the form and the cards group them.
    public enum Group {
        LIGHT,
        HEAVY,
        SCANDIUM_YTTRIUM,
        BY_PRODUCT
    }

    private final Group group;

    Element(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }

    public boolean isRareEarth() {
        return group != Group.BY_PRODUCT;
    }

    /// The elements of a group, in order.
    public static List<Element> of(Group group) {
        return Arrays.stream(values()).filter(element -> element.group == group).toList();
    }

    /// An unmodifiable copy that iterates in the order of the constants.
    public static Set<Element> inOrder(Collection<Element> elements) {
        Set<Element> copy = EnumSet.noneOf(Element.class);
        copy.addAll(elements);
        return Collections.unmodifiableSet(copy);
    }

    /// The elements as bits: bit n for the n-th constant.
    public static int toBits(Collection<Element> elements) {
        int bits = 0;
        for (Element element : elements) {
            bits |= 1 << element.ordinal();
        }
        return bits;
    }

    /// Reads what [#toBits] makes.
    public static Set<Element> ofBits(int bits) {
        Set<Element> elements = EnumSet.noneOf(Element.class);
        for (int rest = bits; rest != 0; rest &= rest - 1) {
            elements.add(values()[Integer.numberOfTrailingZeros(rest)]);
        }
        return Collections.unmodifiableSet(elements);
    }

    /// Symbols separated by commas, in the order of the constants; empty for none.
    public static String format(Collection<Element> elements) {
        return elements.stream().sorted().map(Element::name).collect(Collectors.joining(","));
    }

    /// Reads what [#format] writes.
    ///
    /// @throws InvalidInputException naming the symbol that is not known
    public static Set<Element> parse(String symbols) {
        Set<Element> elements = EnumSet.noneOf(Element.class);
        for (String symbol : symbols.split(",")) {
            if (!symbol.isBlank()) {
                elements.add(ofSymbol(symbol.strip()));
            }
        }
        return elements;
    }

    private static Element ofSymbol(String symbol) {
        return Arrays.stream(values())
                .filter(element -> element.name().equals(symbol))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(Problem.of("elements", "element.unknown", symbol)));
    }
}
