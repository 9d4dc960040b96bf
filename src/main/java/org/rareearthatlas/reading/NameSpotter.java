package org.rareearthatlas.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the longest known names in the words of a text.
final class NameSpotter {

    private static final int MOST_WORDS = 5;
    private static final int MOST_FORMS = 24;

    private static final Set<String> TYPES = Set.of(
            "region",
            "oblast",
            "province",
            "state",
            "krai",
            "republic",
            "область",
            "области",
            "областью",
            "край",
            "края",
            "крае",
            "регион",
            "региона",
            "регионе",
            "республика",
            "республики",
            "республике");

    /// Words that belong to a name when they are written with a capital: "Fairfax County".
    private static final Set<String> PARTS = Set.of(
            "county",
            "river",
            "creek",
            "valley",
            "island",
            "islands",
            "mountains",
            "bay",
            "parish",
            "township",
            "district",
            "peninsula",
            "hills",
            "region",
            "province",
            "oblast",
            "krai",
            "republic");

    /// Offices of states: "Georgia Gov. Holcomb".
    private static final Set<String> OFFICES = Set.of("gov", "sen", "rep");

    /// Abbreviations of states as news agencies write them; the postal ones are the units' own codes.
    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("ala", "AL"),
            Map.entry("ariz", "AZ"),
            Map.entry("ark", "AR"),
            Map.entry("calif", "CA"),
            Map.entry("colo", "CO"),
            Map.entry("conn", "CT"),
            Map.entry("fla", "FL"),
            Map.entry("ga", "GA"),
            Map.entry("ill", "IL"),
            Map.entry("ind", "IN"),
            Map.entry("kan", "KS"),
            Map.entry("ky", "KY"),
            Map.entry("la", "LA"),
            Map.entry("md", "MD"),
            Map.entry("mass", "MA"),
            Map.entry("mich", "MI"),
            Map.entry("minn", "MN"),
            Map.entry("miss", "MS"),
            Map.entry("mo", "MO"),
            Map.entry("mont", "MT"),
            Map.entry("neb", "NE"),
            Map.entry("nev", "NV"),
            Map.entry("okla", "OK"),
            Map.entry("ore", "OR"),
            Map.entry("pa", "PA"),
            Map.entry("tenn", "TN"),
            Map.entry("tex", "TX"),
            Map.entry("va", "VA"),
            Map.entry("vt", "VT"),
            Map.entry("wash", "WA"),
            Map.entry("wis", "WI"),
            Map.entry("wyo", "WY"));

    private final Gazetteer gazetteer;
    private final KnownNames known;
    private final String text;
    private final List<Token> tokens;

    NameSpotter(Gazetteer gazetteer, KnownNames known, String text, List<Token> tokens) {
        this.gazetteer = gazetteer;
        this.known = known;
        this.text = text;
        this.tokens = tokens;
    }

    List<Spotting> spot() {
        List<Spotting> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            Optional<Spotting> here = at(i, found);
            here.ifPresent(found::add);
            i = here.map(Spotting::end).orElse(i + 1);
        }
        return found;
    }

    private Optional<Spotting> at(int i, List<Spotting> found) {
        Token token = tokens.get(i);
        if (!token.capital()) {
            return ofTheAtlas(i).or(() -> adjective(i));
        }
        return stateBehindComma(i, found).or(() -> longest(i)).or(() -> adjective(i));
    }

    private Optional<Spotting> longest(int i) {
        int most = 1;
        while (most < MOST_WORDS && i + most < tokens.size() && joined(i + most - 1, i + most)) {
            most++;
        }
        for (int n = most; n > 0; n--) {
            Token last = tokens.get(i + n - 1);
            boolean typed = last.cyrillic() && TYPES.contains(last.key());
            if (last.capital() || typed) {
                Optional<Spotting> found = name(i, i + n);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// The word as it stands before the nominatives that it may come from; of those the most prominent place.
    private Optional<Spotting> name(int first, int end) {
        Optional<Spotting> best = Optional.empty();
        for (String form : forms(first, end)) {
            Gazetteer.Entry entry = gazetteer.find(form);
            boolean shout = form.length() <= 3 && !tokens.get(first).cyrillic() && !allCapitals(first, end);
            boolean adjectiveOnly = entry.has(Gazetteer.ADJECTIVE);
            boolean named = entry.places().length > 0 || known.places().containsKey(form);
            if (named && !(shout && end - first == 1) && !adjectiveOnly) {
                Spotting found = spotting(first, end, form, entry);
                if (!found.places().isEmpty() && isWritten(first, end, form)) {
                    return Optional.of(found);
                }
                best = moreProminent(best, found);
            }
        }
        return best;
    }

    private boolean isWritten(int first, int end, String form) {
        return tokens.subList(first, end).stream()
                .map(Token::key)
                .collect(Collectors.joining(" "))
                .equals(form);
    }

    private static Optional<Spotting> moreProminent(Optional<Spotting> best, Spotting found) {
        if (found.places().isEmpty()) {
            return best;
        }
        boolean more = best.isEmpty()
                || found.greatest().prominence() > best.get().greatest().prominence();
        return more ? Optional.of(found) : best;
    }

    private Spotting spotting(int first, int end, String form, Gazetteer.Entry entry) {
        Optional<Token> next =
                end < tokens.size() && joined(end - 1, end) ? Optional.of(tokens.get(end)) : Optional.empty();
        List<GazetteerPlace> places = known.with(form, gazetteer.get(entry.places()));
        if (next.filter(NameSpotter::isPartOfName).isPresent()) {
            return new Spotting(first, end + 1, form, entry, places, next.get().key());
        }
        String type = next.filter(NameSpotter::isTypeWord).map(Token::key).orElse("");
        return new Spotting(first, end, form, entry, places, type);
    }

    private static boolean isPartOfName(Token token) {
        return token.capital() && !token.cyrillic() && PARTS.contains(token.key());
    }

    private static boolean isTypeWord(Token token) {
        return TYPES.contains(token.key()) || token.capital() && OFFICES.contains(token.key());
    }

    private boolean allCapitals(int first, int end) {
        return tokens.subList(first, end).stream().allMatch(Token::allCapitals);
    }

    /// The name as written, and for Russian words in every nominative that their endings allow.
    private List<String> forms(int first, int end) {
        List<String> forms = List.of("");
        for (Token token : tokens.subList(first, end)) {
            List<String> words = token.cyrillic() ? RussianForms.nominatives(token.key()) : List.of(token.key());
            List<String> longer = new ArrayList<>();
            for (String form : forms) {
                for (String word : words) {
                    if (longer.size() < MOST_FORMS * words.size()) {
                        longer.add(form.isEmpty() ? word : form + " " + word);
                    }
                }
            }
            forms = longer;
        }
        return forms;
    }

    /// "Мурманской области", "мурманский порт".
    private Optional<Spotting> adjective(int i) {
        Token token = tokens.get(i);
        String feminine = token.cyrillic() ? RussianForms.feminine(token.key()) : null;
        if (feminine == null) {
            return Optional.empty();
        }
        Gazetteer.Entry entry = gazetteer.find(feminine);
        if (entry.places().length == 0 || !entry.has(Gazetteer.ADJECTIVE)) {
            return Optional.empty();
        }
        Spotting bare = spotting(i, i + 1, feminine, entry);
        if (bare.places().isEmpty()) {
            return Optional.empty();
        }
        boolean typed = token.capital() && !bare.typeWord().isEmpty();
        return Optional.of(typed ? new Spotting(i, i + 2, feminine, entry, bare.places(), bare.typeWord()) : bare);
    }

    /// Names of the atlas that are written small, such as "new territories".
    private Optional<Spotting> ofTheAtlas(int i) {
        if (i + 1 >= tokens.size() || !tokens.get(i).key().matches("new|новы\\p{L}{1,2}") || !joined(i, i + 1)) {
            return Optional.empty();
        }
        for (String form : forms(i, i + 2)) {
            Gazetteer.Entry entry = gazetteer.find(form);
            List<GazetteerPlace> own = known.with(form, gazetteer.get(entry.places())).stream()
                    .filter(place -> place.kind() == PlaceKind.DISPUTED_AREA)
                    .toList();
            if (!own.isEmpty()) {
                return Optional.of(new Spotting(i, i + 2, form, entry, own, ""));
            }
        }
        return Optional.empty();
    }

    /// "Austin, TX", "Austin, Tex."
    private Optional<Spotting> stateBehindComma(int i, List<Spotting> found) {
        boolean behindName = !found.isEmpty()
                && found.getLast().end() == i
                && text.substring(tokens.get(i - 1).end(), tokens.get(i).start())
                        .equals(", ");
        if (!behindName) {
            return Optional.empty();
        }
        Token token = tokens.get(i);
        String code = token.allCapitals() && token.key().length() == 2
                ? text.substring(token.start(), token.end())
                : STATES.getOrDefault(token.key(), "");
        return gazetteer
                .findProvince("US-" + code)
                .or(() -> gazetteer.findProvince("CA-" + code))
                .map(state -> new Spotting(
                        i, i + 1, token.key(), new Gazetteer.Entry(0, new int[] {}), List.of(state), "state"));
    }

    /// Whether a word speaks of a province or state.
    static boolean isProvinceWord(String word) {
        return TYPES.contains(word) || OFFICES.contains(word);
    }

    /// Whether two neighbouring words can belong to one name.
    private boolean joined(int left, int right) {
        int from = tokens.get(left).end();
        int to = tokens.get(right).start();
        if (to - from == 1) {
            return " -’'‑\u00a0".indexOf(text.charAt(from)) >= 0;
        }
        return to - from == 2
                && text.charAt(from) == '.'
                && text.charAt(from + 1) == ' '
                && tokens.get(left).key().matches("st|ft|mt");
    }
}
