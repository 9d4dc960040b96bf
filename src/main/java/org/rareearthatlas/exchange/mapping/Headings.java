package org.rareearthatlas.exchange.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rareearthatlas.text.TextFolding;

/// The headings under which columns are met: English, Russian, and those of the USGS (MRDS, Rare Earth Element
/// Deposits,
/// Global Distribution of Selected Mines) and of GIS programs.
final class Headings {

    private static final Map<Field, Set<String>> WORDS = words();

    /// Units at a heading's end say nothing of what it is.
    private static final Pattern UNITS =
            Pattern.compile("( (mt|kt|t|ppm|percent|dd|deg|wgs84|тыс|млн|т|г|град|wgs 84))+$");

    private Headings() {}

    private static Map<Field, Set<String>> words() {
        Map<Field, Set<String>> words = new LinkedHashMap<>();
        words.put(Field.NAME_RU, Set.of("name ru", "russian name", "наименование", "название", "месторождение", "имя"));
        words.put(Field.NAME_EN, Set.of("name en", "english name"));
        words.put(
                Field.NAME,
                Set.of(
                        "name",
                        "deposit name",
                        "deposit",
                        "site name",
                        "site",
                        "dep name",
                        "depname",
                        "mine name",
                        "mine",
                        "title",
                        "occurrence",
                        "project"));
        words.put(
                Field.ALIASES,
                Set.of("alias", "aliases", "other names", "other name", "synonyms", "names", "другие названия"));
        words.put(
                Field.RECORD_ID,
                Set.of(
                        "id",
                        "record id",
                        "recordid",
                        "rec id",
                        "dep id",
                        "site id",
                        "gmrap id",
                        "mrds id",
                        "mas id",
                        "ftr id",
                        "uid",
                        "uuid",
                        "код",
                        "номер",
                        "ид"));
        words.put(
                Field.LATITUDE,
                Set.of(
                        "latitude",
                        "lat",
                        "latitud",
                        "y",
                        "ycoord",
                        "y coord",
                        "lat dd",
                        "latitude dd",
                        "lat wgs84",
                        "широта",
                        "широта град",
                        "northing"));
        words.put(
                Field.LONGITUDE,
                Set.of(
                        "longitude",
                        "lon",
                        "long",
                        "lng",
                        "x",
                        "xcoord",
                        "x coord",
                        "long dd",
                        "lon dd",
                        "longitude dd",
                        "lon wgs84",
                        "долгота",
                        "долгота град",
                        "easting"));
        words.put(
                Field.COORDINATES,
                Set.of(
                        "coordinates",
                        "coordinate",
                        "location",
                        "lat lon",
                        "lat long",
                        "latlon",
                        "latlng",
                        "position",
                        "координаты"));
        words.put(Field.RADIUS_M, Set.of("radius m", "radius", "accuracy m", "uncertainty m", "радиус м", "радиус"));
        words.put(
                Field.OUTLINE,
                Set.of("outline wkt", "outline", "polygon wkt", "geometry wkt", "wkt", "контур", "контур wkt"));
        words.put(Field.COUNTRY, Set.of("country", "nation", "страна", "государство", "country name"));
        words.put(
                Field.REGION,
                Set.of(
                        "state",
                        "province",
                        "region",
                        "admin1",
                        "state prov",
                        "state province",
                        "oblast",
                        "регион",
                        "область",
                        "субъект",
                        "субъект рф",
                        "республика"));
        words.put(
                Field.ELEMENTS,
                Set.of(
                        "commodities",
                        "commodity",
                        "commod",
                        "commod1",
                        "commod2",
                        "commod3",
                        "elements",
                        "element",
                        "minerals",
                        "metals",
                        "ree",
                        "элементы",
                        "компоненты",
                        "полезные ископаемые",
                        "полезное ископаемое",
                        "сырье",
                        "металлы"));
        words.put(
                Field.DEPOSIT_TYPE,
                Set.of(
                        "deposit type",
                        "dep type",
                        "deptype",
                        "type",
                        "model",
                        "geologic type",
                        "тип",
                        "тип месторождения",
                        "генетический тип"));
        words.put(
                Field.STATUS,
                Set.of(
                        "status",
                        "dev stat",
                        "development status",
                        "site type",
                        "stage",
                        "site status",
                        "статус",
                        "состояние",
                        "стадия",
                        "степень освоения"));
        words.put(
                Field.TONNAGE,
                Set.of(
                        "tonnage",
                        "ore",
                        "ore tonnage",
                        "tons",
                        "tonnes",
                        "resource",
                        "resources",
                        "reserves",
                        "tonnage mt",
                        "запасы",
                        "запасы руды",
                        "ресурсы"));
        words.put(
                Field.GRADE,
                Set.of(
                        "grade",
                        "treo",
                        "grade treo",
                        "treo grade",
                        "reo grade",
                        "content",
                        "grade percent treo",
                        "содержание",
                        "содержание тр2о3"));
        words.put(
                Field.CONTAINED,
                Set.of("contained", "contained reo", "contained treo", "reo", "contained reo mt", "запасы тр2о3"));
        words.put(Field.RESOURCE_CODE, Set.of("code", "resource code", "reporting code", "standard"));
        words.put(
                Field.RESOURCE_DATE,
                Set.of("date", "resource date", "as of", "effective date", "year", "resource on", "дата", "год"));
        words.put(
                Field.NOTES,
                Set.of(
                        "notes",
                        "note",
                        "comment",
                        "comments",
                        "remarks",
                        "description",
                        "desc",
                        "cmt",
                        "примечание",
                        "примечания",
                        "описание",
                        "комментарий"));
        return words;
    }

    /// The field that a heading names; its unit in brackets and signs between the words do not matter.
    static Optional<Field> find(String heading) {
        String essence = essence(heading);
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(essence))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String essence(String heading) {
        String apart = heading.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").replaceAll("[(\\[{].*?[)\\]}]", " ");
        String folded = TextFolding.fold(apart.replaceAll("[_.,;:/°%#№*-]+", " "));
        String without = UNITS.matcher(folded).replaceAll("");
        return without.isBlank() ? folded : without;
    }
}
