package org.rareearthatlas.entry.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.entry.ui.FieldMerge.Difference;
import org.rareearthatlas.entry.ui.FieldMerge.Version;

class FieldMergeTest {

    private static final Map<String, String> BASE = Map.of("status", "PROSPECT", "type", "PLACER", "notes", "");

    @Test
    void hasNothingToAskWhereBothAgree() {
        Map<String, String> same = Map.of("status", "PRODUCER", "type", "PLACER", "notes", "");

        assertThat(FieldMerge.compare(BASE, same, same)).isEmpty();
    }

    @Test
    void suggestsTheChangeThatOnlyOneEditorMade() {
        Map<String, String> theirs = Map.of("status", "PRODUCER", "type", "PLACER", "notes", "");
        Map<String, String> yours = Map.of("status", "PROSPECT", "type", "LATERITE", "notes", "");

        List<Difference> differences = FieldMerge.compare(BASE, theirs, yours);

        assertThat(find(differences, "status").suggestsTheirs()).isTrue();
        assertThat(find(differences, "type").suggestsTheirs()).isFalse();
        assertThat(differences).hasSize(2).noneMatch(Difference::bothChanged);
    }

    @Test
    void keepsYoursUntilYouChooseWhereBothChangedTheSame() {
        Difference difference = FieldMerge.compare(BASE, Map.of("notes", "theirs"), Map.of("notes", "yours")).stream()
                .filter(found -> found.whole().equals("notes"))
                .findFirst()
                .orElseThrow();

        assertThat(difference.bothChanged()).isTrue();
        assertThat(difference.suggestsTheirs()).isFalse();
        assertThat(difference.theirs()).containsExactly(Map.entry("notes", "theirs"));
        assertThat(difference.yours()).containsExactly(Map.entry("notes", "yours"));
    }

    @Test
    void takesAPlaceAndItsPrecisionTogether() {
        Map<String, String> base = Map.of("precision", "EXACT", "coordinates", "1, 1", "radius", "");
        Map<String, String> theirs = Map.of("precision", "APPROXIMATE", "coordinates", "1, 1", "radius", "5");
        Map<String, String> yours = Map.of("precision", "EXACT", "coordinates", "2, 2", "radius", "");

        assertThat(FieldMerge.compare(base, theirs, yours)).singleElement().satisfies(difference -> {
            assertThat(difference.whole()).isEqualTo("place");
            assertThat(difference.bothChanged()).isTrue();
            assertThat(difference.theirs()).containsAllEntriesOf(theirs);
            assertThat(difference.yours()).containsAllEntriesOf(yours);
        });
    }

    @Test
    void takesAllNamesTogetherThoughTheyAreNotAsMany() {
        Map<String, String> theirs = Map.of("name.en", "A", "names.count", "0");
        Map<String, String> yours = Map.of("name.en", "A", "names.count", "1", "names.0.name", "B");

        assertThat(FieldMerge.compare(theirs, theirs, yours)).singleElement().satisfies(difference -> {
            assertThat(difference.whole()).isEqualTo("names");
            assertThat(difference.yours()).containsAllEntriesOf(yours);
        });
    }

    private static Difference find(List<Difference> differences, String whole) {
        return differences.stream()
                .filter(difference -> difference.whole().equals(whole))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatBothBeganWithIsAChoiceOnlyWhereBothHaveLeftIt() {
        Difference both = FieldMerge.compare(
                        Map.of("notes", "base"), Map.of("notes", "theirs"), Map.of("notes", "yours"))
                .getFirst();
        assertThat(both.versions()).containsExactly(Version.THEIRS, Version.YOURS, Version.BASE);
        assertThat(both.of(Version.BASE)).containsExactly(Map.entry("notes", "base"));

        Difference one = FieldMerge.compare(Map.of("notes", "base"), Map.of("notes", "base"), Map.of("notes", "yours"))
                .getFirst();
        assertThat(one.versions()).containsExactly(Version.THEIRS, Version.YOURS);
    }
}
