package org.rareearthatlas.geo;

import java.util.Optional;

/// What a typed pair of coordinates means. Holds codes instead of words: the words are chosen in the reader's
/// language.
public sealed interface CoordinateReading {

    /// A place was read.
    ///
    /// @param place the place
    /// @param order how latitude was told from longitude
    record Parsed(LonLat place, Order order) implements CoordinateReading {

        /// The place with latitude and longitude exchanged, worth offering when the order was only assumed and
        /// the other one is possible too. Absent when the text says which is which, or the other order is
        /// impossible.
        public Optional<LonLat> swapped() {
            boolean possible = order == Order.ASSUMED_LATITUDE_FIRST && LonLat.isValid(place.latDeg(), place.lonDeg());
            return possible ? Optional.of(new LonLat(place.latDeg(), place.lonDeg())) : Optional.empty();
        }
    }

    /// Nothing says which number is which, and only longitude first is possible, though latitude first is how
    /// people write it. The place is offered, not taken.
    ///
    /// @param place the first number read as longitude, the second as latitude
    record Swapped(LonLat place) implements CoordinateReading {}

    /// The text could not be read.
    ///
    /// @param positionUtf16 where in the text the trouble is, 0 to its length
    /// @param reason why
    /// @param remedy what to do about it
    record Unreadable(int positionUtf16, Reason reason, Remedy remedy) implements CoordinateReading {

        Unreadable(int positionUtf16, Reason reason) {
            this(positionUtf16, reason, reason.remedy());
        }
    }

    /// How latitude was told from longitude.
    enum Order {
        /// Letters or words name the hemisphere or the axis.
        NAMED,
        /// Nothing names them; latitude first, as people write it.
        ASSUMED_LATITUDE_FIRST
    }

    /// Why a text could not be read.
    enum Reason {
        /// Nothing was typed.
        EMPTY(Remedy.TYPE_LATITUDE_AND_LONGITUDE),
        /// More than [CoordinateParser#MAX_LENGTH_UTF16] units; the position is that limit.
        TOO_LONG(Remedy.TYPE_ONLY_THE_COORDINATES),
        /// A character or word that has no meaning here.
        UNEXPECTED_CHARACTER(Remedy.REMOVE_IT),
        /// Fewer than two numbers.
        TOO_FEW_NUMBERS(Remedy.TYPE_LATITUDE_AND_LONGITUDE),
        /// It is not clear which numbers belong together.
        UNCLEAR_GROUPING(Remedy.SEPARATE_WITH_SEMICOLON),
        /// Commas could be decimal or separate the parts.
        AMBIGUOUS_COMMAS(Remedy.SEPARATE_WITH_SEMICOLON),
        /// Two latitudes or two longitudes.
        AXIS_NAMED_TWICE(Remedy.NAME_EACH_AXIS_ONCE),
        /// One number has letters that contradict each other.
        CONTRADICTING_LETTERS(Remedy.NAME_EACH_AXIS_ONCE),
        /// A minus together with a hemisphere.
        MINUS_WITH_HEMISPHERE(Remedy.USE_MINUS_OR_LETTER),
        /// A fraction in degrees or minutes that are followed by a smaller part.
        FRACTION_NOT_LAST(Remedy.USE_WHOLE_NUMBERS_BEFORE_THE_LAST),
        /// Degrees, minutes and seconds are not in this order.
        UNITS_OUT_OF_ORDER(Remedy.ORDER_DEGREES_MINUTES_SECONDS),
        /// 60 minutes or more.
        MINUTES_OUT_OF_RANGE(Remedy.KEEP_BELOW_60),
        /// 60 seconds or more.
        SECONDS_OUT_OF_RANGE(Remedy.KEEP_BELOW_60),
        /// Beyond a pole.
        LATITUDE_OUT_OF_RANGE(Remedy.KEEP_LATITUDE_WITHIN_90),
        /// Beyond 180°.
        LONGITUDE_OUT_OF_RANGE(Remedy.KEEP_LONGITUDE_WITHIN_180);

        private final Remedy remedy;

        Reason(Remedy remedy) {
            this.remedy = remedy;
        }

        /// What helps against it.
        public Remedy remedy() {
            return remedy;
        }
    }

    /// What to do about an unreadable text.
    enum Remedy {
        /// Type both numbers, such as 67.783, 34.75.
        TYPE_LATITUDE_AND_LONGITUDE,
        /// Leave out everything else.
        TYPE_ONLY_THE_COORDINATES,
        /// Remove the character at the position.
        REMOVE_IT,
        /// Put a semicolon between latitude and longitude.
        SEPARATE_WITH_SEMICOLON,
        /// Name latitude once and longitude once.
        NAME_EACH_AXIS_ONCE,
        /// Use either the minus or the letter.
        USE_MINUS_OR_LETTER,
        /// Only the last part of an angle can have a fraction.
        USE_WHOLE_NUMBERS_BEFORE_THE_LAST,
        /// Write degrees, then minutes, then seconds.
        ORDER_DEGREES_MINUTES_SECONDS,
        /// Minutes and seconds go up to 59.999.
        KEEP_BELOW_60,
        /// Latitudes go from -90 to 90.
        KEEP_LATITUDE_WITHIN_90,
        /// Longitudes go from -180 to 180.
        KEEP_LONGITUDE_WITHIN_180
    }
}
