package org.rareearthatlas.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceReaderTest {

    private static final PlaceReader READER = new PlaceReader();

    private static List<String> names(String text) {
        return READER.read(text).mentions().stream().map(Mention::exact).toList();
    }

    private static List<String> ids(String text) {
        return READER.read(text).mentions().stream()
                .map(mention -> mention.chosen().id())
                .toList();
    }

    @Test
    void findsTheRegionsOfTheArticleAndNoOthers() {
        String text =
                "Putin named some of the major regions where these resources are located, including Murmansk in the"
                        + " north, the Caucasus region, the Irkutsk region, Yakutia, and Tuva. “The same is true for new"
                        + " territories,” Putin said, referencing areas his country has claimed since the 2022 invasion of"
                        + " Ukraine.";
        assertThat(ids(text))
                .containsExactly(
                        "region:murmansk",
                        "region:caucasus",
                        "region:irkutsk",
                        "region:yakutia",
                        "region:tuva",
                        "region:new-territories",
                        "country:UA");
        Mention ukraine = READER.read(text).mentions().getLast();
        assertThat(text.substring(ukraine.sentenceStartUtf16(), ukraine.sentenceEndUtf16()))
                .startsWith("“The same is true")
                .endsWith("Ukraine.");
    }

    @Test
    void aProvinceBesideANameDecides() {
        Mention paris = READER.read("The mayor of Paris, Texas, opened a new bridge.")
                .mentions()
                .getFirst();
        assertThat(paris.chosen().unitCode()).isEqualTo("US-TX");
        assertThat(paris.reason().words()).contains("Texas");
        assertThat(ids("The talks in Paris ended on Monday.")).containsExactly("geonames:2988507");
    }

    @Test
    void aProvinceIsKnownByTheTownBeforeIt() {
        assertThat(ids("The fire began near Athens, Georgia.")).containsExactly("geonames:4180386", "unit:US-GA");
    }

    @Test
    void readsRussianCasesAndAdjectives() {
        assertThat(ids("В Якутии и в Мурманской области выросла добыча, сообщили в Москве."))
                .containsExactly("region:yakutia", "region:murmansk", "geonames:524901");
        assertThat(ids("Судно вошло в мурманский порт.")).hasSize(1);
    }

    @Test
    void leavesOutPersonsOrganisationsAndCommonWords() {
        assertThat(names("Paris Hilton met Michael Jordan. Jordan said nothing to the Washington Post."))
                .isEmpty();
        assertThat(names("Reading is a nice hobby. Of course Mr London came too."))
                .isEmpty();
        assertThat(READER.read("Paris Hilton sang.").rejections())
                .first()
                .satisfies(one -> assertThat(one.reason().words()).contains("Hilton"));
    }

    @Test
    void countsInUtf16UnitsBehindAnEmoji() {
        Mention lima = READER.read("😀 Rain fell on Lima.").mentions().getFirst();
        assertThat(lima.startOffsetUtf16()).isEqualTo(16);
        assertThat(lima.chosen().point())
                .satisfies(point -> assertThat(point.latDeg()).isEqualTo(-12.04, within(0.1)));
    }

    @Test
    void aLargerAreaLiesInTheMiddleOfWhatItIsMadeOf() {
        Mention siberia = READER.read("Snow fell across Siberia.").mentions().getFirst();
        assertThat(siberia.chosen().id()).isEqualTo("area:siberia");
        assertThat(siberia.chosen().point()).satisfies(point -> {
            assertThat(point.lonDeg()).isBetween(80.0, 110.0);
            assertThat(point.latDeg()).isBetween(55.0, 66.0);
        });
    }

    @Test
    void whatTheGazetteerDoesNotHaveIsNamedWithoutAPoint() {
        Mention creek =
                READER.read("The body was found near Quibble Creek.").mentions().getFirst();
        assertThat(creek.exact()).isEqualTo("Quibble Creek");
        assertThat(creek.chosen().point()).isNull();
        assertThat(creek.reason().words()).contains("creek").contains("not in the gazetteer");
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ReadingJson.write("-", READER.read("We met at Quibble Creek."), json);
        assertThat(json.toString(StandardCharsets.UTF_8)).contains("\"lon\":null,\"lat\":null");
    }

    @Test
    void textsWithoutSentencesAndWithMixedScriptsAreRead() {
        assertThat(names("")).isEmpty();
        assertThat(names("x".repeat(200_000))).isEmpty();
        assertThat(names("東京 Berlin и Казань")).contains("Berlin", "Казань");
    }

    @Test
    void theGazetteerTakesLessThan50Megabytes() {
        assertThat(READER.gazetteerRamBytes()).isLessThan(50L << 20);
    }
}
