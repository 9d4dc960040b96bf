package org.rareearthatlas.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextPagesTest {

    @Test
    void pagesEndBetweenParagraphsAndCoverTheText() {
        String text = "First paragraph.\nSecond one.\nThird paragraph here.";
        TextPages pages = TextPages.of(text, 32);

        assertThat(pages.count()).isEqualTo(2);
        assertThat(text.substring(pages.startUtf16(0), pages.endUtf16(0))).isEqualTo("First paragraph.\nSecond one.\n");
        assertThat(text.substring(pages.startUtf16(1), pages.endUtf16(1))).isEqualTo("Third paragraph here.");
        assertThat(pages.pageAt(0)).isZero();
        assertThat(pages.pageAt(28)).isZero();
        assertThat(pages.pageAt(29)).isEqualTo(1);
        assertThat(pages.pageAt(1000)).isEqualTo(1);
    }

    @Test
    void aParagraphWithoutEndIsCutButNoCharacterIs() {
        String text = "💎".repeat(50);
        TextPages pages = TextPages.of(text, 7);

        for (int page = 0; page < pages.count(); page++) {
            String part = text.substring(pages.startUtf16(page), pages.endUtf16(page));
            assertThat(part).isEqualTo("💎".repeat(part.length() / 2));
        }
    }

    @Test
    void anEmptyTextHasOnePage() {
        assertThat(TextPages.of("", 10).count()).isEqualTo(1);
    }

    @Test
    void anyTextIsCoveredWithoutGaps() {
        RandomTexts texts = new RandomTexts(5);
        for (int round = 0; round < 50; round++) {
            String text = texts.text(5_000);
            TextPages pages = TextPages.of(text, 500);
            StringBuilder joined = new StringBuilder();
            for (int page = 0; page < pages.count(); page++) {
                assertThat(pages.pageAt(pages.startUtf16(page))).isEqualTo(page);
                assertThat(pages.pageAt(pages.endUtf16(page) - 1)).isEqualTo(page);
                joined.append(text, pages.startUtf16(page), pages.endUtf16(page));
            }
            assertThat(joined).hasToString(text);
        }
    }
}
