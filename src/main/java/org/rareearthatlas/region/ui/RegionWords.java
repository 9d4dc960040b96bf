package org.rareearthatlas.region.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.region.Dispute;
import org.rareearthatlas.region.Extent;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionKind;
import org.rareearthatlas.text.LocalName;
import org.rareearthatlas.text.LocalNames;
import org.rareearthatlas.text.NameRole;
import org.rareearthatlas.uikit.Formats;

/// Regions in plain words of a language.
public final class RegionWords {

    private static final List<String> LANGUAGES = List.of("en", "ru");

    private final Locale locale;

    public RegionWords(Locale locale) {
        this.locale = locale;
    }

    /// The permanent address of a region, from the application's root.
    public static String path(String slug) {
        return "region/" + slug;
    }

    public String name(Region region) {
        return region.names().preferred(locale);
    }

    /// Kind, country and how well the border is known, such as "Region · Russia · exact border".
    public String kindLine(Region region) {
        Stream<String> countries = region.data().kind() == RegionKind.COUNTRY
                ? Stream.empty()
                : region.data().countryCodes().stream().map(Formats.of(locale)::country);
        Stream<String> extent = isPoint(region) ? Stream.empty() : Stream.of(extent(region));
        return Stream.of(Stream.of(kind(region)), countries, extent)
                .flatMap(words -> words)
                .reduce((left, right) -> left + " · " + right)
                .orElseThrow();
    }

    /// Whether the region is a place that is known as a point.
    public static boolean isPoint(Region region) {
        return region.data().point() != null;
    }

    private String kind(Region region) {
        return text("region.kind." + region.data().kind());
    }

    private String extent(Region region) {
        return text("region.extent." + region.data().extent());
    }

    /// The names in other roles and languages, the official ones of the reader's language first.
    public List<String> otherNames(LocalNames names) {
        String shown = names.preferred(locale);
        String language = locale.getLanguage();
        return Stream.of(
                        names.named(language, NameRole.OFFICIAL).stream(),
                        names.named(language, NameRole.PREFERRED).stream(),
                        preferredInOtherLanguage(names).stream(),
                        names.named(otherLanguage(), NameRole.OFFICIAL).stream())
                .flatMap(all -> all)
                .filter(name -> !name.equals(shown))
                .distinct()
                .toList();
    }

    /// What stands below the name in a list.
    public String secondLine(Region region) {
        Dispute dispute = region.data().dispute();
        if (dispute != null) {
            return dispute(dispute);
        }
        if (region.data().extent() == Extent.VAGUE) {
            return extent(region);
        }
        return preferredInOtherLanguage(region.names()).orElseGet(() -> kind(region));
    }

    private Optional<String> preferredInOtherLanguage(LocalNames names) {
        return names.all().stream()
                .filter(name ->
                        name.role() == NameRole.PREFERRED && name.language().equals(otherLanguage()))
                .map(LocalName::name)
                .findFirst();
    }

    private String otherLanguage() {
        return LANGUAGES.stream()
                .filter(language -> !language.equals(locale.getLanguage()))
                .findFirst()
                .orElseThrow();
    }

    /// Whose the area is and who claims it, in one line.
    public String dispute(Dispute dispute) {
        Formats formats = Formats.of(locale);
        return text(
                "region.dispute.short",
                formats.country(dispute.recognisedCountryCode()),
                formats.country(dispute.claimedByCountryCode()),
                String.valueOf(dispute.sinceYear()));
    }

    /// The note on the dispute, else its one line.
    public String disputeNote(Dispute dispute) {
        return inLanguage(dispute.noteEn(), dispute.noteRu()).orElseGet(() -> dispute(dispute));
    }

    public Optional<String> note(Region region) {
        return inLanguage(region.data().noteEn(), region.data().noteRu());
    }

    private Optional<String> inLanguage(@Nullable String english, @Nullable String russian) {
        boolean readsRussian = locale.getLanguage().equals("ru");
        return Optional.ofNullable(readsRussian && russian != null ? russian : english)
                .or(() -> Optional.ofNullable(russian));
    }

    /// The area as it is known: exact to the square kilometre, or rough where no border is agreed.
    public String area(Region region) {
        Formats formats = Formats.of(locale);
        return region.data().extent() == Extent.EXACT
                ? formats.areaKm2(region.areaKm2())
                : formats.roughAreaKm2(region.areaKm2());
    }

    /// Where the point of a place comes from; empty for areas.
    public Optional<String> pointOrigin(Region region) {
        return Optional.ofNullable(region.data().point())
                .map(place -> text("region.point.origin", place.gazetteerId().replaceFirst("^geonames:", "")));
    }

    public String areaLabel(Region region) {
        return text(region.data().extent() == Extent.EXACT ? "region.area" : "region.area.asDrawn");
    }

    /// The sign of the legend that stands for the region.
    public static String sign(Region region) {
        if (region.data().dispute() != null || region.data().kind() == RegionKind.DISPUTED_AREA) {
            return "disputed";
        }
        if (region.data().kind() == RegionKind.COUNTRY) {
            return "country";
        }
        if (isPoint(region)) {
            return "place";
        }
        return switch (region.data().extent()) {
            case EXACT -> "region";
            case APPROXIMATE -> "approximate";
            case VAGUE -> "vague";
        };
    }

    private String text(String key, Object... arguments) {
        return I18NProvider.translate(locale, key, arguments);
    }
}
