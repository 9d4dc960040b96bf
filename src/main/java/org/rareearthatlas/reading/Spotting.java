package org.rareearthatlas.reading;

import java.util.List;

/// Tokens that carry a known name, before it is decided whether a place is meant.
///
/// @param first index of the first token
/// @param end index behind the last token
/// @param form the nominative under which the gazetteer has it
/// @param places that bear the name, the most prominent first
/// @param typeWord a word that tells the kind, such as "region" or "область"; empty without
record Spotting(int first, int end, String form, Gazetteer.Entry entry, List<GazetteerPlace> places, String typeWord) {

    boolean isSingle() {
        return end - first == 1;
    }

    GazetteerPlace greatest() {
        return places.getFirst();
    }
}
