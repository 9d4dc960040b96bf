package org.rareearthatlas.reading;

import java.util.List;

/// Words of a text that name a place.
///
/// @param startOffsetUtf16 first UTF-16 unit
/// @param endOffsetUtf16 the unit behind the last
/// @param name the nominative under which it is known, folded: the same for every form of the name
/// @param sentenceStartUtf16 where its sentence begins
/// @param sentenceEndUtf16 the unit behind its sentence
/// @param candidates at least one, best first
/// @param reason why the first candidate was chosen
public record Mention(
        int startOffsetUtf16,
        int endOffsetUtf16,
        String exact,
        String name,
        int sentenceStartUtf16,
        int sentenceEndUtf16,
        List<Candidate> candidates,
        Reason reason) {

    public GazetteerPlace chosen() {
        return candidates.getFirst().place();
    }
}
