package org.rareearthatlas.comparison.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rareearthatlas.comparison.ComparedPlace;
import org.rareearthatlas.comparison.ui.ComparedRow.Cell;
import org.rareearthatlas.comparison.ui.ComparedRow.Stated;
import org.rareearthatlas.comparison.ui.ComparedRow.Words;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.ui.RegionWords;
import org.rareearthatlas.uikit.Formats;

/// What kind of place it is and where it lies, in words of a language.
final class PlaceWords {

    private final Locale locale;

    PlaceWords(Locale locale) {
        this.locale = locale;
    }

    Cell kind(ComparedPlace place) {
        return cell(new Stated(
                switch (place.thing()) {
                    case ComparedPlace.OfRegion of ->
                        text("region.kind." + of.region().data().kind());
                    case ComparedPlace.OfDeposit of -> text("deposit.eyebrow");
                }));
    }

    /// For a region its countries, for a deposit the province around its point and the region that a source names.
    Cell region(ComparedPlace place) {
        return switch (place.thing()) {
            case ComparedPlace.OfRegion of ->
                new Cell(
                        "",
                        of.region().data().countryCodes().stream()
                                .map(Formats.of(locale)::country)
                                .map(Stated::new)
                                .toList(),
                        false);
            case ComparedPlace.OfDeposit of -> region(of);
        };
    }

    private Cell region(ComparedPlace.OfDeposit of) {
        List<Stated> stated = new ArrayList<>();
        if (of.province() != null) {
            boolean russian = locale.getLanguage().equals("ru");
            stated.add(
                    new Stated((russian ? of.province().nameRu() : of.province().nameEn()) + ", "
                            + Formats.of(locale).country(of.province().countryCode())));
        }
        if (of.statedRegion() != null) {
            Words link = new Words(
                    new RegionWords(locale).name(of.statedRegion()),
                    RegionWords.path(of.statedRegion().slug()));
            stated.add(new Stated(text("deposit.field.statedRegion"), "", List.of(link)));
        }
        return new Cell("", List.copyOf(stated), false);
    }

    /// How well the border of a region is known.
    Cell extent(Region region) {
        return cell(new Stated(
                RegionWords.isPoint(region)
                        ? text("region.kind.PLACE")
                        : text("region.extent." + region.data().extent())));
    }

    private static Cell cell(Stated stated) {
        return new Cell("", List.of(stated), false);
    }

    private String text(String key) {
        return I18NProvider.translate(locale, key);
    }
}
