package org.rareearthatlas.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One sentence or two for each general rule: which words mean places, and which place of a name is meant.
class ReadingRulesTest {

    private static final PlaceReader READER = new PlaceReader();

    private static List<String> names(String text) {
        return READER.read(text).mentions().stream().map(Mention::exact).toList();
    }

    private static List<String> list(@Nullable String names) {
        return names == null ? List.of() : List.of(names.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sheriff Dale Lebanon closed the road.                          |",
                "Paris Doyle, 34, was hurt. Doyle lives in Akron.               | Akron",
                "The driver, Madison Reyes, 19, was alone.                      |",
                "“We are tired,” Clinton said.                                   |",
                "Mr. Boston paid. Later Boston left.                            |",
                "His wife, Florence, sold the house in Dayton.                  | Dayton",
                "J. Washington won the race.                                    |",
                "Actor Israel Brooks came late.                                 |",
            })
    void namesOfPersonsAreNoPlaces(String text, @Nullable String places) {
        assertThat(names(text)).isEqualTo(list(places));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Dallas Cowboys lost.                                       |",
                "She studied at the University of Leeds.                        |",
                "Denver Medical Center closed.                                  |",
                "St. Mary's Hospital closed a ward.                             |",
                "They met on Lincoln Avenue.                                    |",
                "Iowa State lost again.                                         |",
                "Iowa State Police searched the house.                          | Iowa",
                "Derby County lost at home.                                     |",
                "He reads the Chicago Tribune.                                  |",
                "The Department of Commerce agreed.                             |",
                "Officials at MERS headquarters agreed.                         |",
                "Работает он на улице Ленина.                                   |",
                "Об этом пишет газета «Крымская волна».                         |",
            })
    void namesOfOrganisationsAreNoPlaces(String text, @Nullable String places) {
        assertThat(names(text)).isEqualTo(list(places));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A fire began near Quibble Creek.                               | Quibble Creek",
                "They hiked to Glenwood Canyon.                                 | Glenwood Canyon",
                "Rangers of Granite Loop National Park came.                    | Granite Loop National Park",
                "They saw the Valley of the Moths.                              | Valley of the Moths",
                "A man from Zzyburg, Ky., was found.                            | Zzyburg; Ky.",
                "Sen. Ann Bayh, R-Ind., stayed at home.                         | Ind.",
                "The village of Qumbalo was burned.                             | Qumbalo",
                "Rebels took Qumbalo district.                                  | Qumbalo",
                "Deputies of St. Mary's County came.                            | St. Mary's County",
            })
    void unknownNamesAreFoundByWhatStandsBesideThem(String text, String places) {
        assertThat(names(text)).isEqualTo(list(places));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rain fell across Northern California.                          | Northern California",
                "The South voted late.                                          | South",
                "Rain came from the south.                                      |",
                "She lives in Coeur d'Alene.                                    | Coeur d'Alene",
                "Chinese shops in Reading and in Bath are shut.                 | Reading; Bath",
                "Reading is good for you. Of course it is.                      |",
                "The U.S. and the UAE signed.                                   | U.S.; UAE",
                "Try us, said Us.                                               |",
                "Storm Hits Dallas As Mayor Calls For Calm                      | Dallas",
                "Суд в Череповце и в Ростове-на-Дону перенёс дело.              | Череповце; Ростове-на-Дону",
                "Зерно пойдёт через Чёрное море.                                | Чёрное море",
                "В Подмосковье и на Кузбассе снег.                              | Подмосковье; Кузбассе",
                "Губернатор Артём Киров уехал.                                  |",
            })
    void commonWordsAndLongerNames(String text, @Nullable String places) {
        assertThat(names(text)).isEqualTo(list(places));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Paris                | The mayor of Paris, Lamar County, Texas, resigned.                      | US-TX",
                "Springfield          | Lawmakers in Illinois met in Springfield.                               | US-IL",
                "Springfield          | Lawmakers in Missouri met in Springfield.                               | US-MO",
                "Troy                 | Snow fell in Troy, in Schenectady and in Albany.                        | US-NY",
                "Georgia              | Georgia and Florida were hit, said officials in Atlanta and Savannah.   | US-GA",
                "Orange County        | Police in Orlando looked for him across Orange County.                  | US-FL",
            })
    void thePlaceIsChosenFromWhatStandsAround(String name, String text, String province) {
        assertThat(READER.read(text).mentions().stream()
                        .filter(mention -> mention.exact().equals(name))
                        .map(mention -> mention.chosen().unitCode()))
                .containsOnly(province);
    }
}
