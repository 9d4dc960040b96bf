package org.rareearthatlas.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the longest known names in the words of a text.
final class NameSpotter {

    private static final int MOST_WORDS = 6;
    private static final int SHORT_NAME = 3;
    private static final int SMALL = 30_000;

    private static final Set<String> PARTIES = Set.of("R", "D", "I");

    /// With a capital before a name they belong to it: "Northern California".
    static final Set<String> DIRECTIONS = WordLists.words(
            "north south east west northern southern eastern western central northeast northwest southeast southwest"
                    + " northeastern northwestern southeastern southwestern greater upper lower");

    private final Gazetteer gazetteer;
    private final KnownNames known;
    private final Words words;
    private final NamedPlaces places;
    private final List<Token> tokens;
    private final UnknownNames unknown;

    NameSpotter(Gazetteer gazetteer, KnownNames known, Words words) {
        this.gazetteer = gazetteer;
        this.known = known;
        this.words = words;
        this.places = new NamedPlaces(gazetteer, known);
        this.tokens = words.tokens();
        this.unknown = new UnknownNames(gazetteer, words);
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
        return stateBehindComma(i, found)
                .or(() -> longest(i)
                        .filter(one -> !one.isSingle() || !DIRECTIONS.contains(token.key()))
                        .map(one -> longer(one, unknown.at(i))))
                .or(() -> directed(i))
                .or(() -> longest(i))
                .or(() -> adjective(i))
                .or(() -> unknown.at(i));
    }

    /// "Glenwood Canyon" and "Mammoth Cave National Park" are not called after the towns Glenwood and Mammoth.
    private static Spotting longer(Spotting known, Optional<Spotting> unknown) {
        return unknown.filter(one -> one.end() > known.end() && !one.typeWord().isEmpty()
                        || one.end() == known.end() && isElsewhere(known, one.greatest()))
                .orElse(known);
    }

    /// "Wells, Maine": no small town that is known by this name lies there.
    private static boolean isElsewhere(Spotting known, GazetteerPlace town) {
        return !town.unitCode().isEmpty()
                && known.greatest().kind().isSettlement()
                && known.greatest().population() < SMALL
                && known.places().stream().noneMatch(place -> place.unitCode().equals(town.unitCode()));
    }

    private Optional<Spotting> longest(int i) {
        int most = 1;
        while (most < MOST_WORDS && i + most < tokens.size() && words.areJoined(i + most - 1)) {
            most++;
        }
        for (int n = most; n > 0; n--) {
            Token last = tokens.get(i + n - 1);
            if (last.capital() || TypeWords.endsRussianName(last)) {
                Optional<Spotting> found = name(i, i + n);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// The name of exactly these words, as known; empty when it is not.
    ///
    /// @param first index of its first token
    /// @param end index behind its last token
    Optional<Spotting> name(int first, int end) {
        Optional<Spotting> best = Optional.empty();
        for (String form : WordForms.of(tokens.subList(first, end))) {
            Gazetteer.Entry entry = words.find(form);
            boolean quiet = end - first == 1 && isShort(form) && !allCapitals(first, end);
            boolean adjectiveOnly = entry.has(Gazetteer.ADJECTIVE);
            boolean named = entry.places().length > 0 || known.places().containsKey(form);
            if (named && !adjectiveOnly) {
                Spotting found = spotting(first, end, form, entry, quiet);
                if (!found.places().isEmpty() && isWritten(first, end, form)) {
                    return Optional.of(found);
                }
                best = moreProminent(best, found);
            }
        }
        return best;
    }

    /// "US", "UAE": without capitals, short names in Latin letters are only those of places called so ("Gao").
    private static boolean isShort(String form) {
        return form.length() <= SHORT_NAME && form.charAt(0) <= 'z';
    }

    private boolean isWritten(int first, int end, String form) {
        return end - first == 1
                ? words.key(first).equals(form)
                : tokens.subList(first, end).stream()
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

    private Spotting spotting(int first, int end, String form, Gazetteer.Entry entry, boolean quiet) {
        Optional<Token> next = words.areJoined(end - 1) ? Optional.of(tokens.get(end)) : Optional.empty();
        List<GazetteerPlace> named = places.of(form, entry).stream()
                .filter(place -> !quiet || place.isCalled(form))
                .toList();
        if (!named.isEmpty()
                && !(end - first > 1 && TypeWords.isPart(tokens.get(end - 1)))
                && next.filter(word -> TypeWords.isPartOf(word, named.getFirst(), form))
                        .isPresent()) {
            return new Spotting(first, end + 1, form, entry, named, next.get().key());
        }
        String type = next.filter(TypeWords::isTypeWord).map(Token::key).orElse("");
        return new Spotting(first, end, form, entry, named, type);
    }

    /// "South Texas", "Greater Boston": with what stands behind the direction.
    private Optional<Spotting> directed(int i) {
        boolean direction = DIRECTIONS.contains(tokens.get(i).key()) && words.areOneRun(i);
        return direction
                ? longest(i + 1)
                        .map(base ->
                                new Spotting(i, base.end(), base.form(), base.entry(), base.places(), base.typeWord()))
                : Optional.empty();
    }

    private boolean allCapitals(int first, int end) {
        return tokens.subList(first, end).stream().allMatch(Token::allCapitals);
    }

    /// "Мурманской области", "мурманский порт".
    Optional<Spotting> adjective(int i) {
        Token token = tokens.get(i);
        String feminine = token.cyrillic() ? RussianForms.feminine(token.key()) : null;
        if (feminine == null) {
            return Optional.empty();
        }
        Gazetteer.Entry entry = words.find(feminine);
        if (entry.places().length == 0 || !entry.has(Gazetteer.ADJECTIVE)) {
            return Optional.empty();
        }
        Spotting bare = spotting(i, i + 1, feminine, entry, false);
        if (bare.places().isEmpty()) {
            return Optional.empty();
        }
        boolean typed = token.capital() && !bare.typeWord().isEmpty();
        return Optional.of(typed ? new Spotting(i, i + 2, feminine, entry, bare.places(), bare.typeWord()) : bare);
    }

    /// Names of the atlas that are written small, such as "new territories".
    private Optional<Spotting> ofTheAtlas(int i) {
        String key = tokens.get(i).key();
        boolean isNew = key.equals("new") || key.startsWith("новы") && key.length() <= 6;
        if (!isNew || i + 1 >= tokens.size() || !words.areJoined(i)) {
            return Optional.empty();
        }
        for (String form : WordForms.of(tokens.subList(i, i + 2))) {
            Gazetteer.Entry entry = words.find(form);
            List<GazetteerPlace> own = places.of(form, entry).stream()
                    .filter(place -> place.kind() == PlaceKind.DISPUTED_AREA)
                    .toList();
            if (!own.isEmpty()) {
                return Optional.of(new Spotting(i, i + 2, form, entry, own, ""));
            }
        }
        return Optional.empty();
    }

    /// "Austin, TX", "Austin, Tex.", "R-Tex."
    private Optional<Spotting> stateBehindComma(int i, List<Spotting> found) {
        boolean behindName = !found.isEmpty()
                        && found.getLast().end() == i
                        && words.gapBehind(i - 1).equals(", ")
                || i > 0
                        && PARTIES.contains(words.written(i - 1))
                        && words.gapBehind(i - 1).equals("-");
        return behindName
                ? StateAbbreviations.find(gazetteer, words.key(i), words.written(i))
                        .map(state ->
                                new Spotting(i, i + 1, words.key(i), Gazetteer.Entry.UNKNOWN, List.of(state), "state"))
                : Optional.empty();
    }
}
