package org.rareearthatlas.reading;

import java.util.Set;

/// Words that tell what a capitalised name beside them is. Folded.
final class WordLists {

    static final Set<String> TITLES =
            words("mr mrs ms miss dr sir lord lady dame president senator sen rep gov governor"
                    + " mayor judge justice minister secretary chancellor premier king queen prince princess pope captain capt"
                    + " sgt sergeant lt lieutenant col colonel gen general major officer detective professor prof rev reverend"
                    + " pastor coach chairman chief congressman congresswoman representative ambassador господин госпожа президент"
                    + " министр губернатор генерал");

    static final Set<String> ORGANISATIONS = words(
            "post times university bank inc corp corporation ltd llc group"
                    + " company co fc united rovers wanderers athletic airlines airways party patrol hospital school college church"
                    + " museum herald tribune journal gazette chronicle news star globe daily institute foundation association"
                    + " society league press magazine hotel theatre theater orchestra rangers cowboys lakers bulls yankees mets"
                    + " holdings motors energy partners capital academy fund club street avenue road boulevard review observer guardian mail express records studios films band symphony");

    /// They stand before the name of a club.
    static final Set<String> CLUBS = words("real fc ac sc cf inter atletico sporting");

    /// Behind them stands a person's name.
    static final Set<String> KIN =
            words("wife husband son daughter brother sister mother father named жена муж сын дочь" + " брат сестра");

    static final Set<String> BUILDINGS = words("house street avenue palace hall square wall museum theatre theater");

    static final Set<String> LOCATIVES = words("in at near from outside around across throughout to into through of"
            + " between toward towards over within beyond leaving visiting southern northern eastern western north"
            + " south east west central downtown в во на из под около близ возле от до к через между по из-за");

    static final Set<String> TYPES_BEFORE = words("city town village state province region district port lake river"
            + " mount island republic город города городе городом село поселок деревня область регион провинция штат"
            + " штате остров озеро река");

    static final Set<String> PLACE_TYPES = words("city town village county state province region district port lake"
            + " river mountain mountains island islands bay beach valley airport harbor harbour oblast krai republic"
            + " peninsula desert forest park border sea strait canal coast territory heights springs hills");

    static final Set<String> DIRECTIONS = words("north south east west northern southern eastern western central"
            + " northeast northwest southeast southwest upper lower greater downtown mid inner outer mainland");

    static final Set<String> COMMON_BESIDE_PLACES = words("police government council authorities court army ministry"
            + " parliament mayor governor airport officials residents summit agreement accord protocol");

    static final Set<String> CAPITALISED_WORDS = words("january february march april may june july august september"
            + " october november december monday tuesday wednesday thursday friday saturday sunday i god christmas"
            + " easter islam muslim christian jewish catholic internet english french german spanish dutch swiss greek"
            + " danish swedish turkish polish irish british thai arab czech republican democrat he she it we they"
            + " the a an of and but for if as at by on or so no yes this that these those what when where who why how"
            + " his her our their my your its not now then there here after before while since until although however"
            + " covid olympic olympics twitter facebook google apple amazon nato eu un");

    private static final String[] DEMONYM_ENDINGS = {"ian", "ean", "ese", "ish", "ians", "eans"};

    private WordLists() {}

    static boolean isDemonym(String key) {
        for (String ending : DEMONYM_ENDINGS) {
            if (key.length() > ending.length() + 2 && key.endsWith(ending)) {
                return true;
            }
        }
        return key.equals("american") || key.equals("americans");
    }

    private static Set<String> words(String all) {
        return Set.copyOf(new java.util.HashSet<>(java.util.List.of(all.split(" "))));
    }
}
