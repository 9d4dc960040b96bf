package org.rareearthatlas.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rareearthatlas.Acting.asLocalUser;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.Status;

@AtlasTest
class LayoutMemoryTest {

    private final LayoutMemory layouts;

    LayoutMemoryTest(LayoutMemory layouts) {
        this.layouts = layouts;
    }

    private void keep(List<String> columns, ColumnMapping mapping) {
        asLocalUser(() -> {
            layouts.keep(columns, mapping);
            return true;
        });
    }

    @Test
    void remembersColumnsUnitsAndWhatWordsMean() {
        List<String> columns = List.of("layout memory name", "layout memory, status|x");
        ColumnMapping mapping = MappingSuggester.suggest(columns, List.of())
                .with(0, Field.NAME)
                .with(1, Field.STATUS)
                .withWords(WordMeanings.NONE
                        .withElements("a,b|c:d=+ церий", Set.of(Element.Ce, Element.Nd))
                        .withStatus("спит", Status.PROSPECT)
                        .withType("greisen", DepositType.OTHER));
        keep(columns, mapping);
        assertThat(layouts.find(columns)).contains(mapping);
        keep(columns, mapping.withWords(WordMeanings.NONE));
        assertThat(layouts.find(columns)).contains(mapping.withWords(WordMeanings.NONE));
    }

    @Test
    void moreWordsThanCanBeRememberedLeaveTheColumnsRemembered() {
        List<String> columns = List.of("layout memory many");
        WordMeanings many = WordMeanings.NONE;
        for (int i = 0; i < 300; i++) {
            many = many.withStatus("слово ".repeat(20) + i, Status.PROSPECT);
        }
        ColumnMapping mapping = MappingSuggester.suggest(columns, List.of()).with(0, Field.NAME);
        keep(columns, mapping.withWords(many));
        assertThat(layouts.find(columns)).contains(mapping);
    }
}
