package org.rareearthatlas.reading;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/// Finds places of the gazetteer by a name as it is typed.
final class PlaceSearch {

    private static final int MAX_NAME_UTF16 = 60;
    private static final int PREFIX_FROM = 3;
    private static final int ONE_EDIT_FROM = 4;
    private static final int TWO_EDITS_FROM = 8;
    /// More than begin with any three letters, so that the most prominent place is among them.
    private static final int MOST_NAMES = 10_000;

    private final Gazetteer gazetteer;

    PlaceSearch(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// First those of this very name, then those with a name that begins so, then those with nearly this name; among
    /// each the most prominent first.
    List<GazetteerPlace> find(String typed, int limit) {
        String key = NameKeys.of(typed);
        if (key.isEmpty() || key.length() > MAX_NAME_UTF16) {
            return List.of();
        }
        Map<String, GazetteerPlace> found = new LinkedHashMap<>();
        put(found, gazetteer.get(gazetteer.find(key).places()));
        if (found.size() < limit && key.length() >= PREFIX_FROM) {
            put(found, named(Operations.concatenate(List.of(Automata.makeString(key), Automata.makeAnyString()))));
        }
        LevenshteinAutomata near = new LevenshteinAutomata(key, true);
        for (int edits = 1; edits <= edits(key) && found.size() < limit; edits++) {
            put(found, named(near.toAutomaton(edits)));
        }
        return found.values().stream().limit(limit).toList();
    }

    /// Those of this very name alone.
    List<GazetteerPlace> listNamed(String name) {
        Map<String, GazetteerPlace> found = new LinkedHashMap<>();
        put(found, gazetteer.get(gazetteer.find(NameKeys.of(name)).places()));
        return List.copyOf(found.values());
    }

    private static int edits(String key) {
        if (key.length() < ONE_EDIT_FROM || key.chars().anyMatch(Character::isDigit)) {
            return 0;
        }
        return key.length() < TWO_EDITS_FROM ? 1 : 2;
    }

    private List<GazetteerPlace> named(Automaton names) {
        Automaton wanted = Operations.determinize(names, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
        Set<Integer> places = new TreeSet<>();
        for (int name : gazetteer.names(wanted, MOST_NAMES)) {
            for (int place : gazetteer.placesOf(name)) {
                places.add(place);
            }
        }
        return gazetteer.get(places.stream().mapToInt(Integer::intValue).toArray());
    }

    /// Regions of the atlas are found elsewhere, and what lies nowhere cannot be shown. A province of one name with a
    /// region, or a town and its district, are two places at one point: one is enough.
    private static void put(Map<String, GazetteerPlace> found, List<GazetteerPlace> places) {
        Set<Object> points = new HashSet<>();
        found.values().forEach(place -> points.add(String.valueOf(place.point())));
        places.stream()
                .filter(place -> place.point() != null && !place.id().startsWith("region:"))
                .sorted(Comparator.comparingDouble(GazetteerPlace::prominence).reversed())
                .filter(place -> points.add(String.valueOf(place.point())))
                .forEach(place -> found.putIfAbsent(place.id(), place));
    }
}
