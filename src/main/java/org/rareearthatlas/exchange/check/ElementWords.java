package org.rareearthatlas.exchange.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.text.TextFolding;

/// What the words in a column of commodities mean: "Ce; La; Nd", "cerium", "TREO", "церий".
final class ElementWords {

    private static final Map<String, Element> NAMES = names();

    /// Words for the rare earths together, or the light or heavy ones: no element is named by them.
    private static final Set<String> GROUPS = Set.of(
            "ree",
            "rees",
            "reo",
            "treo",
            "lree",
            "hree",
            "lreo",
            "hreo",
            "re",
            "rare earth",
            "rare earths",
            "rare earth elements",
            "rare-earth elements",
            "rare earth oxides",
            "rare earth metals",
            "ree+y",
            "рзэ",
            "рзм",
            "тр",
            "tr",
            "tr2o3",
            "тр2о3",
            "редкие земли",
            "редкоземельные металлы",
            "редкоземельные элементы",
            "lanthanides",
            "лантаноиды",
            "light rare earths",
            "heavy rare earths");

    /// Symbols of all other elements: known, but none that a deposit of the atlas lists.
    private static final Set<String> OTHER_SYMBOLS = Set.of(
            "H", "He", "Li", "B", "C", "N", "O", "Ne", "Na", "Mg", "Al", "Si", "S", "Cl", "Ar", "K", "Ca", "V", "Cr",
            "Mn", "Co", "Ni", "Cu", "Zn", "Ga", "Ge", "As", "Se", "Br", "Kr", "Rb", "Mo", "Tc", "Ru", "Rh", "Pd", "Ag",
            "Cd", "In", "Sn", "Sb", "Te", "I", "Xe", "Cs", "W", "Re", "Os", "Ir", "Pt", "Au", "Hg", "Tl", "Pb", "Bi",
            "Po", "Ra", "Ac", "Pa", "PGE");

    private ElementWords() {}

    /// @param elements those that are named
    /// @param groups words for several rare earths together
    /// @param others known words for what the atlas has no element for
    /// @param unknown words that mean nothing here
    record Reading(Set<Element> elements, List<String> groups, List<String> others, List<String> unknown) {}

    private static Map<String, Element> names() {
        Map<String, Element> names = new HashMap<>();
        String english = "Sc scandium Y yttrium La lanthanum Ce cerium Pr praseodymium Nd neodymium Pm promethium"
                + " Sm samarium Eu europium Gd gadolinium Tb terbium Dy dysprosium Ho holmium Er erbium Tm thulium"
                + " Yb ytterbium Lu lutetium Be beryllium F fluorine F fluorite F fluorspar P phosphorus P phosphate"
                + " P apatite Ti titanium Fe iron Sr strontium Zr zirconium Nb niobium Nb columbium Ba barium Ba barite"
                + " Hf hafnium Ta tantalum Th thorium U uranium";
        String russian = "Sc скандий Y иттрий La лантан Ce церий Pr празеодим Nd неодим Pm прометий Sm самарий"
                + " Eu европий Gd гадолиний Tb тербий Dy диспрозий Ho гольмий Er эрбий Tm тулий Yb иттербий Lu лютеций"
                + " Be бериллий F фтор F флюорит P фосфор P апатит Ti титан Fe железо Sr стронций Zr цирконий Nb ниобий"
                + " Ba барий Ba барит Hf гафний Ta тантал Th торий U уран";
        String[] words = (english + " " + russian).split(" ");
        for (int i = 0; i < words.length; i += 2) {
            names.put(TextFolding.fold(words[i + 1]), Element.valueOf(words[i]));
        }
        return names;
    }

    /// Names of elements, folded, in English and Russian.
    static Map<String, Element> namesOfElements() {
        return Map.copyOf(NAMES);
    }

    static Reading read(Collection<String> cells) {
        Reading reading =
                new Reading(EnumSet.noneOf(Element.class), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String cell : cells) {
            for (String word : cell.split("[;,/|+&\\n]|\\band\\b|\\bи\\b")) {
                read(word.strip(), reading);
            }
        }
        return reading;
    }

    private static void read(String word, Reading into) {
        if (word.isEmpty() || find(word, into)) {
            return;
        }
        String[] symbols = word.split("[\\s-]+");
        boolean allKnown = symbols.length > 1 && List.of(symbols).stream().allMatch(ElementWords::isSymbol);
        if (allKnown) {
            List.of(symbols).forEach(symbol -> find(symbol, into));
        } else if (!into.unknown().contains(word)) {
            into.unknown().add(word);
        }
    }

    private static boolean find(String word, Reading into) {
        String folded = TextFolding.fold(word.replaceAll("[()?*]", ""));
        String symbol = symbol(word);
        if (GROUPS.contains(folded)) {
            into.groups().add(word);
        } else if (isAtlasSymbol(symbol)) {
            into.elements().add(Element.valueOf(symbol));
        } else if (NAMES.containsKey(oxideOf(folded))) {
            into.elements().add(NAMES.get(oxideOf(folded)));
        } else if (OTHER_SYMBOLS.contains(symbol)) {
            into.others().add(word);
        } else {
            return false;
        }
        return true;
    }

    /// "La2O3" and "cerium oxide" speak of the element; "Ho" and "Co" are no oxides.
    private static String symbol(String word) {
        String plain = inCase(word.replaceAll("[()?*]", ""));
        return isSymbol(plain) ? plain : inCase(plain.replaceFirst("(?i)^([a-z]{1,2})[0-9]*o[0-9]*$", "$1"));
    }

    private static String inCase(String symbol) {
        boolean capitals = symbol.length() == 2 && symbol.equals(symbol.toUpperCase(Locale.ROOT));
        return capitals ? symbol.charAt(0) + symbol.substring(1).toLowerCase(Locale.ROOT) : symbol;
    }

    private static String oxideOf(String folded) {
        return folded.replaceFirst(" (oxide|metal|ore)s?$", "");
    }

    private static boolean isSymbol(String word) {
        return isAtlasSymbol(word) || OTHER_SYMBOLS.contains(word);
    }

    private static boolean isAtlasSymbol(String symbol) {
        for (Element element : Element.values()) {
            if (element.name().equals(symbol)) {
                return true;
            }
        }
        return false;
    }
}
