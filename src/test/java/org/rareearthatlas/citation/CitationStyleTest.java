package org.rareearthatlas.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceData;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.source.SourceKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CitationStyleTest {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 2);
    private static final String ADDRESS = "https://example.org/a_b?x=1&y=%207";

    private static Source source(
            String title,
            SourceKind kind,
            @Nullable String publisher,
            @Nullable String author,
            @Nullable LocalDate publishedOn,
            @Nullable LocalDate retrievedOn,
            @Nullable String address) {
        return new Source(
                new SourceId(7),
                0,
                new SourceData(
                        title,
                        false,
                        kind,
                        publisher,
                        author,
                        publishedOn,
                        retrievedOn,
                        address,
                        "en",
                        null,
                        null,
                        null));
    }

    private static final Source FULL =
            source("Rare earths: 50% of “all” & more", SourceKind.NEWS, "Sample_Press", "Zoë N.", MARCH, null, ADDRESS);
    private static final Source BARE = source("Only a title?", SourceKind.DATASET, null, null, null, null, null);

    @Test
    void chicagoOrdersAndPunctuates() {
        assertThat(CitationStyle.CHICAGO.cite(FULL))
                .isEqualTo("Zoë N. “Rare earths: 50% of ‘all’ & more.” Sample_Press, March 2, 2025. " + ADDRESS + ".");
        assertThat(CitationStyle.CHICAGO.cite(BARE)).isEqualTo("“Only a title?”");
        assertThat(CitationStyle.CHICAGO.cite(
                        source("Undated", SourceKind.NEWS, "Press", null, null, MARCH, "https://example.org/")))
                .isEqualTo("“Undated.” Press. Accessed March 2, 2025. https://example.org/.");
    }

    @Test
    void chicagoPutsNoMarksAroundADescription() {
        SourceData data = FULL.data();
        Source described = new Source(
                FULL.id(),
                0,
                new SourceData(
                        "Speech on rare earths",
                        true,
                        data.kind(),
                        null,
                        null,
                        MARCH,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));

        assertThat(CitationStyle.CHICAGO.cite(described)).isEqualTo("Speech on rare earths. March 2, 2025.");
    }

    @Test
    void bibTexEscapesWhatTexReads() {
        assertThat(CitationStyle.BIBTEX.cite(FULL)).isEqualTo("""
                @misc{zoen2025-7,
                  author = {Zoë N.},
                  title = {{Rare earths: 50\\% of “all” \\& more}},
                  howpublished = {Sample\\_Press},
                  year = {2025},
                  url = {https://example.org/a_b?x=1&y=%207},
                  language = {en},
                  month = mar
                }
                """);
        assertThat(CitationStyle.BIBTEX.cite(
                        source("a\\b{c}^~$#", SourceKind.SCIENTIFIC, "Журнал", null, null, null, null)))
                .isEqualTo("""
                @article{source-7,
                  title = {{a\\textbackslash{}b\\{c\\}\\textasciicircum{}\\textasciitilde{}\\$\\#}},
                  journal = {Журнал},
                  language = {en}
                }
                """);
    }

    @Test
    void risHasALineForEachTagAndEndsTheRecord() {
        assertThat(CitationStyle.RIS.cite(FULL))
                .isEqualTo("TY  - NEWS\r\nTI  - Rare earths: 50% of “all” & more\r\nAU  - Zoë N.\r\n"
                        + "PB  - Sample_Press\r\nPY  - 2025\r\nDA  - 2025/03/02/\r\nUR  - " + ADDRESS
                        + "\r\nLA  - en\r\nER  - \r\n");
        assertThat(CitationStyle.RIS.cite(
                        source("two\nlines\r\nER  - ", SourceKind.SURVEY, null, null, null, null, null)))
                .isEqualTo("TY  - RPRT\r\nTI  - two lines ER - \r\nLA  - en\r\nER  - \r\n");
    }

    @Test
    void cslJsonIsAnArrayOfOneItem() {
        JsonNode items = JsonMapper.shared().readTree(CitationStyle.CSL_JSON.cite(FULL));

        assertThat(items.size()).isEqualTo(1);
        assertThat(items.get(0)).isEqualTo(JsonMapper.shared().readTree("""
                {"id": "source-7", "type": "article-newspaper", "title": "Rare earths: 50% of “all” & more",
                 "author": [{"literal": "Zoë N."}], "container-title": "Sample_Press",
                 "issued": {"date-parts": [[2025, 3, 2]]},
                 "URL": "https://example.org/a_b?x=1&y=%207", "language": "en"}"""));
        assertThat(JsonMapper.shared()
                        .readTree(CitationStyle.CSL_JSON.cite(BARE))
                        .get(0)
                        .propertyNames())
                .containsExactly("id", "type", "title", "language");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfSourceCanBeCited(SourceKind kind) {
        Source source = source("Title", kind, "P", "A", MARCH, MARCH, ADDRESS);
        for (CitationStyle style : CitationStyle.values()) {
            assertThat(style.cite(source)).contains("Title", "2025").doesNotContain("null");
        }
    }
}
