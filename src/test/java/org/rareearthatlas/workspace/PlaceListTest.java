package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceListTest extends WorkspaceTest {

    @Test
    void mirrorsTheMapWithCounts() {
        open("");
        assertThat(rows()).first().satisfies(row -> {
            assertThat(row.heading()).isTrue();
            assertThat(row.name()).isEqualTo("Regions");
        });
        assertThat(row("Yakutia")).satisfies(row -> {
            assertThat(row.path()).isEqualTo("region/yakutia");
            assertThat(row.count()).isEqualTo("2 quotes");
            assertThat(row.second()).isEqualTo("Якутия");
        });
        assertThat(row("Ukraine").count()).isEqualTo("1 quote");
        assertThat(names()).contains("Lovozero", "Tomtor", "Karasug");
    }

    @Test
    void saysWhatIsDoubtful() {
        open("");
        assertThat(row("Caucasus").second()).isEqualTo("vague: no one border");
        assertThat(row("“New territories”").second()).isEqualTo("Ukraine; claimed by Russia since 2022");
        assertThat(row("“New territories”").sign()).isEqualTo("disputed");
        assertThat(row("Zashikhinskoye").second()).startsWith("place approximate ± 40\u00a0km");
        assertThat(row("Karasug").second()).startsWith("not located");
        assertThat(row("Karasug").sign()).isEqualTo("deposit-unlocated");
    }

    @Test
    void filtersInRussianWithoutRegardToCase() {
        open("");
        search("якут");
        assertThat(names()).containsExactly("Yakutia");
        search("ловозерское");
        assertThat(names()).containsExactly("Lovozero");
    }

    @Test
    void filtersBothKindsAndSaysHowMany() {
        open("");
        search("ka");
        assertThat(names()).contains("Karasug");
        assertThat(textOf(workspace())).contains("Found: ");
    }

    @Test
    void saysWhatToDoWhenNothingIsFound() {
        open("");
        search("Xanadu%");
        assertThat(names()).isEmpty();
        assertThat(textOf(list())).contains("No place in this list has “Xanadu%” in its name", "add it below");
        search("");
        assertThat(names()).contains("Murmansk Region");
    }

    private void search(String words) {
        find(SearchBox.class).single().setValue(words);
    }

    private PlaceRow row(String name) {
        return rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
