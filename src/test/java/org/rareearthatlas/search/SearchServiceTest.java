package org.rareearthatlas.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.NewText;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.source.SourceTextService;
import org.springframework.security.test.context.support.WithMockUser;

@AtlasTest
@WithMockUser(authorities = {Roles.CONTRIBUTOR_AUTHORITY, Roles.CURATOR_AUTHORITY})
class SearchServiceTest {

    private final SearchService search;
    private final SourceService sources;
    private final SourceTextService texts;
    private final DepositService deposits;

    SearchServiceTest(SearchService search, SourceService sources, SourceTextService texts, DepositService deposits) {
        this.search = search;
        this.sources = sources;
        this.texts = texts;
        this.deposits = deposits;
    }

    @Test
    void wordsAreFoundInAnyFormInBothLanguages() {
        Source source = texts.addSource(
                Samples.source("Sample of zanthium words"),
                new NewText("Miners were digging for zanthium. Геологи нашли зантиевые месторождения.", null));

        assertThat(await("dig zanthium", HitKind.TEXT).getFirst())
                .satisfies(hit -> assertThat(hit.path()).isEqualTo("source/" + source.id() + "?page=1"))
                .satisfies(hit -> assertThat(marked(hit)).contains("digging", "zanthium"));
        assertThat(await("месторождение зантиевое", HitKind.TEXT).getFirst())
                .satisfies(hit -> assertThat(marked(hit)).contains("месторождения"));
        assertThat(search.search("zanthium \"were digging\"", 0, 10).total()).isEqualTo(1);
        assertThat(search.search("zanthium \"digging miners\"", 0, 10).total()).isZero();
    }

    @Test
    void whatACommitChangesIsFound() {
        Source source = sources.addSource(Samples.source("Sample of quotes"));
        sources.addQuote(source.id(), Samples.quote("the quorbium of the north"));
        assertThat(await("quorbium", HitKind.QUOTE)).hasSize(1);

        Deposit deposit = deposits.add(Samples.at("Värbekk Ridge", 100, 60));
        assertThat(await("varbekk", HitKind.DEPOSIT).getFirst().path()).isEqualTo("deposit/" + deposit.id());
        deposits.delete(deposit.id(), deposit.version());
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> search.search("varbekk", 0, 10).total() == 0);
    }

    @Test
    void noQuestionBreaksIt() {
        for (String question : List.of(
                "",
                " ",
                "\"",
                "-",
                "+-|\"()*~\\",
                "AND OR NOT",
                "a*",
                "\u0000",
                "💎",
                "x".repeat(10_000),
                "[* TO *]")) {
            assertThat(search.search(question, 0, 10).hits()).as(question).hasSizeLessThanOrEqualTo(10);
        }
    }

    private List<SearchHit> await(String question, HitKind kind) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> search.search(question, 0, 20).hits().stream()
                                .filter(hit -> hit.kind() == kind)
                                .toList(),
                        hits -> !hits.isEmpty());
    }

    private static List<String> marked(SearchHit hit) {
        return hit.highlights().stream()
                .map(span -> hit.snippet().substring(span.start(), span.end()))
                .toList();
    }
}
