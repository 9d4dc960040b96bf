package org.rareearthatlas.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/// What is found though it is not written as it stands.
class TolerantSearchTest {

    private SearchIndex index;
    private SearchService search;

    @BeforeEach
    void fill() throws IOException {
        index = new SearchIndex("");
        put(HitKind.REGION, "region/yakutia", "Yakutia · Якутия", "");
        put(HitKind.REGION, "region/chukotka", "Chukotka · Чукотка", "");
        put(HitKind.DEPOSIT, "deposit/1", "Lovozero · Ловозерское", "loparite");
        put(HitKind.DEPOSIT, "deposit/2", "Lovozera", "");
        put(HitKind.DEPOSIT, "deposit/3", "Yaga", "");
        put(HitKind.QUOTE, "quote/1", "Report of 2021 · A speaker", "Yakutia holds the scandium of the north");
        put(HitKind.TEXT, "source/1?page=1", "Report of 2021", "Yakutia and the unprecise scandium");
        index.refresh();
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("index", index);
        search = new SearchService(beans.getBeanProvider(SearchIndex.class));
    }

    private void put(HitKind kind, String path, String title, String text) {
        index.replace(path, List.of(new SearchEntry(kind, path, title, text)));
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yakutia",
                "Jakutia",
                "Iakoutie",
                "Jakutien",
                "Yakutija",
                "Якутия",
                "якутии",
                "Yakutai",
                "Yaktia",
                "Jak",
                "Iakou",
                "якут"
            })
    void yakutiaIsFoundHoweverItIsSpelt(String word) {
        assertThat(paths(word)).contains("region/yakutia");
    }

    @Test
    void whatHasTheWordsStandsBeforeWhatNearlyHasThem() {
        assertThat(paths("Lovozera")).containsExactly("deposit/2", "deposit/1");
        assertThat(paths("Lovozero")).containsExactly("deposit/1", "deposit/2");
    }

    @Test
    void everyWordMustBeThereNearly() {
        assertThat(paths("scandum Jakutia")).containsExactly("quote/1");
        assertThat(paths("scandum Chukotka")).isEmpty();
    }

    @Test
    void shortWordsYearsAndWordsInQuotationMarksAreMeantAsTheyStand() {
        assertThat(paths("yag")).containsExactly("deposit/3");
        assertThat(paths("ygg")).isEmpty();
        assertThat(paths("2021")).contains("quote/1");
        assertThat(paths("2022")).isEmpty();
        assertThat(paths("\"Lovozera\"")).containsExactly("deposit/2");
        assertThat(paths("Jakutia -scandium")).doesNotContain("quote/1");
    }

    @Test
    void pagesOfTextsAreFoundByTheirWordsOnly() {
        assertThat(paths("unprecise")).containsExactly("source/1?page=1");
        assertThat(paths("unprecize")).isEmpty();
    }

    @Test
    void whatNearlyFitsIsMarked() {
        SearchHit hit = search.search(HitKind.QUOTE, "skandium", 5).hits().getFirst();
        assertThat(hit.highlights())
                .singleElement()
                .extracting(span -> hit.snippet().substring(span.start(), span.end()))
                .isEqualTo("scandium");
    }

    @Test
    void groupsHaveTheirOwnCounts() {
        assertThat(search.searchByKind("Yakutia", 1))
                .extracting(SearchGroup::kind, SearchGroup::total)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(HitKind.REGION, 1),
                        org.assertj.core.groups.Tuple.tuple(HitKind.QUOTE, 1),
                        org.assertj.core.groups.Tuple.tuple(HitKind.TEXT, 1));
        assertThat(search.searchByKind("Lovozero", 1)).singleElement().satisfies(group -> {
            assertThat(group.total()).isEqualTo(2);
            assertThat(group.hits()).hasSize(1);
        });
        assertThat(search.searchByKind("qqxzv", 3)).isEmpty();
        assertThat(search.searchByKind("", 3)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"", "-", "~2", "Lovozero~2 [a TO z]", "' ' '", "\u0000", "💎💎💎💎", "ʹ", "(((((", "AND OR"})
    void signsBreakNothing(String question) {
        assertThat(search.searchByKind(question, 3)).hasSizeLessThanOrEqualTo(HitKind.values().length);
    }

    @Test
    void longQuestionsBreakNothing() {
        assertThat(paths("yakutia ".repeat(1_000))).contains("region/yakutia");
        assertThat(paths("я".repeat(10_000))).isEmpty();
        IntStream.range(0, 400)
                .forEach(i -> put(HitKind.DEPOSIT, "deposit/9" + i, "Yakut" + Character.toString('a' + i), ""));
        index.refresh();
        assertThat(paths("yakuta yakutb yakutc yakutd yakute yakutf yakutg yakuth"))
                .hasSizeLessThanOrEqualTo(500);
    }

    private List<String> paths(String question) {
        return search.search(question, 0, 500).hits().stream()
                .map(SearchHit::path)
                .toList();
    }
}
