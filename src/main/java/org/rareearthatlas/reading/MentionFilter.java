package org.rareearthatlas.reading;

import java.util.Optional;

/// Decides whether a known name means a place where it stands, by what stands around it.
final class MentionFilter {

    /// Smaller towns need something around them that speaks of a place.
    private static final int SMALL_POPULATION = 10_000;

    /// The same for towns that bear a person's name.
    private static final int SMALL_POPULATION_OF_A_PERSON = 60_000;

    /// A town is hardly named by another name than its own.
    private static final int OTHER_NAMES_RARER = 30;

    private final Words words;
    private final Setting setting = new Setting();
    private final Locatives locatives;
    private final OrganisationNames organisations;
    private final PersonNames persons;
    private final CommonWords commonWords;
    private final LongerNames longerNames;

    MentionFilter(Words words) {
        this.words = words;
        this.locatives = new Locatives(words);
        this.organisations = new OrganisationNames(words);
        this.persons = new PersonNames(words);
        this.commonWords = new CommonWords(words, setting);
        this.longerNames = new LongerNames(words);
    }

    /// Remembers what a name tells of the others; comes before all objections.
    ///
    /// @param container the country or province beside it that contains it
    void learn(Spotting spotting, Optional<GazetteerPlace> container) {
        setting.learn(spotting, container, locatives.of(spotting));
    }

    /// Why the name means no place here; empty when it does.
    ///
    /// @param contained a country or province that contains it stands beside it
    /// @param listed it stands in a list behind another place
    Optional<Reason> objection(Spotting s, boolean contained, boolean listed) {
        if (s.greatest().kind() == PlaceKind.DISPUTED_AREA || contained) {
            return Optional.empty();
        }
        Location located = listed ? Location.SURE : locatives.of(s);
        return organisations
                .objection(s)
                .or(() -> s.isSingle() ? persons.objection(s, located) : Optional.empty())
                .or(() -> commonWords.objection(s, located))
                .or(() -> longerNames.objection(s))
                .or(() -> small(s, located));
    }

    private Optional<Reason> small(Spotting s, Location located) {
        if (!s.greatest().kind().isSettlement() || setting.isPlaced(s) || located.isSure()) {
            return Optional.empty();
        }
        boolean person =
                s.isSingle() && (words.has(s.first(), Gazetteer.SURNAME) || words.has(s.first(), Gazetteer.GIVEN_NAME));
        boolean great = people(s) >= (person ? SMALL_POPULATION_OF_A_PERSON : SMALL_POPULATION);
        boolean among = setting.isAmongOthers(s);
        boolean believed = great || (person ? located.isGiven() && among : located.isGiven() || among);
        return believed ? Optional.empty() : Optional.of(Reason.of(Reason.Kind.SMALL_PLACE));
    }

    private int people(Spotting s) {
        boolean ownName =
                s.greatest().isCalled(s.form()) || words.get(s.first()).cyrillic();
        return ownName ? s.greatest().population() : s.greatest().population() / OTHER_NAMES_RARER;
    }
}
