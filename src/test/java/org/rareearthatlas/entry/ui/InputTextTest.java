package org.rareearthatlas.entry.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.rareearthatlas.text.InvalidInputException;

class InputTextTest {

    @Test
    void cleansHostileText() {
        assertThat(InputText.line("name", "  Tom\u200btor\u202e \u0000", 200)).isEqualTo("Tomtor");
        assertThat(InputText.line("name", "<script>alert(1)</script>", 200)).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void isNullWhenThereIsNothingToSee() {
        assertThat(InputText.line("name", "\u200b\u202e \t", 200)).isNull();
        assertThat(InputText.block("notes", "\n\n", 200)).isNull();
    }

    @Test
    void countsLengthAfterCleaning() {
        assertThat(InputText.line("name", "\u200b".repeat(500) + "a".repeat(200), 200))
                .hasSize(200);
        assertThatThrownBy(() -> InputText.line("name.en", "a".repeat(201), 200))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.field()).isEqualTo("name.en");
                            assertThat(problem.code()).isEqualTo("text.tooLong");
                        }));
    }
}
