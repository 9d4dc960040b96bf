package org.rareearthatlas.exchange.bundle;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.exchange.ImportTexts;
import org.rareearthatlas.geo.Wgs84;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.Source;

/// What a zip is to hold.
///
/// @param subjects at least one
/// @param root the atlas's address, ending with a slash
/// @param locale of the page and the map
record Bundle(List<BundleSubject> subjects, String root, LocalDate date, Locale locale) {

    private static final int NAMED = 3;

    ImportTexts texts() {
        return new ImportTexts(locale);
    }

    /// The names of the first subjects.
    String title() {
        String first = String.join(
                ", ",
                subjects.stream()
                        .limit(NAMED)
                        .map(subject -> subject.name(locale))
                        .toList());
        int more = subjects.size() - NAMED;
        return more > 0 ? texts().text("bundle.andMore", first, more) : first;
    }

    /// The address of the one subject, or of the atlas.
    String address() {
        return subjects.size() == 1 ? root + subjects.getFirst().path() : root;
    }

    List<Quote> quotes() {
        return subjects.stream()
                .flatMap(subject -> subject.quotes().stream())
                .distinct()
                .toList();
    }

    List<Source> sources() {
        return subjects.stream()
                .flatMap(subject -> subject.claims().stream())
                .flatMap(claim -> claim.findSource().stream())
                .distinct()
                .toList();
    }

    /// Around all subjects, longitude first; null when nobody knows where any of them lies.
    @Nullable
    Geometry aroundWgs84() {
        Geometry[] known = subjects.stream()
                .flatMap(subject -> Stream.ofNullable(subject.aroundWgs84()))
                .filter(Objects::nonNull)
                .toArray(Geometry[]::new);
        return known.length == 0 ? null : known.length == 1 ? known[0] : Wgs84.FACTORY.createGeometryCollection(known);
    }
}
