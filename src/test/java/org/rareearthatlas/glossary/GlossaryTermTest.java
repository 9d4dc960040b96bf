package org.rareearthatlas.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearthatlas.claim.ResourceCategory;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.ResourceCode;

/// Every word of the field that the atlas shows is explained, after a document that is named.
class GlossaryTermTest {

    private static final List<DepositType> NO_TYPES = List.of(DepositType.OTHER, DepositType.UNKNOWN);

    @Test
    void explainsEveryTypeCodeAndCategoryAndNothingElse() {
        List<String> shown = Stream.of(
                        Arrays.stream(DepositType.values()).filter(type -> !NO_TYPES.contains(type)),
                        Arrays.stream(ResourceCode.values()).filter(code -> code != ResourceCode.UNKNOWN),
                        Arrays.stream(ResourceCategory.values()))
                .flatMap(values -> values)
                .map(value -> ((Enum<?>) value).name())
                .toList();

        assertThat(GlossaryTerm.values()).extracting(GlossaryTerm::name).containsExactlyInAnyOrderElementsOf(shown);
        assertThat(GlossaryTerm.find(DepositType.UNKNOWN)).isEmpty();
        assertThat(GlossaryTerm.find(ResourceCode.JORC)).contains(GlossaryTerm.JORC);
    }

    @ParameterizedTest
    @EnumSource
    void namesItsSourcesWithAnAddress(GlossaryTerm term) {
        assertThat(term.sources()).isNotEmpty().allSatisfy(source -> {
            assertThat(source.title()).isNotBlank();
            assertThat(URI.create(source.address())).hasScheme("https").hasNoFragment();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"translations", "translations_ru"})
    void isExplainedInBothLanguages(String bundle) {
        ResourceBundle texts = ResourceBundle.getBundle("vaadin-i18n/" + bundle);
        assertThat(GlossaryTerm.values())
                .allSatisfy(term ->
                        assertThat(texts.getString("glossary.term." + term)).hasSizeBetween(20, 300));
    }
}
