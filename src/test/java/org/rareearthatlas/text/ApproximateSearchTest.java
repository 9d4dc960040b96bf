package org.rareearthatlas.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ApproximateSearchTest {

    @Test
    void findsThePassageWithTheFewestErrors() {
        String text = "the deposits of Yakutia and of Tuva";

        assertThat(new ApproximateSearch("deposit of Yakutia").find(text, 3))
                .containsExactly(new ApproximateSearch.Hit(4, 23, 1));
        assertThat(new ApproximateSearch("Murmansk").find(text, 3)).isEmpty();
    }

    @Test
    void charactersOfTwoUnitsAreFoundFromBothEnds() {
        assertThat(new ApproximateSearch("ores 💎 of the north").find("the ore 💎 of the north!", 2))
                .containsExactly(new ApproximateSearch.Hit(4, 23, 1));
    }

    @Test
    void countsErrorsAsTheTableOfDistancesDoes() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            String pattern = letters(random, 1 + random.nextInt(round % 10 == 0 ? 200 : 20));
            String text = letters(random, random.nextInt(120));
            int least = Arrays.stream(lastRow(pattern, text)).min().orElseThrow();
            ApproximateSearch search = new ApproximateSearch(pattern);

            assertThat(search.leastErrors(text)).as("%s in %s", pattern, text).isEqualTo(least);
            int[] anchored = table(pattern, text, 1)[pattern.length()];
            assertThat(search.leastErrorsAtStart(text))
                    .isEqualTo(Arrays.stream(anchored).min().orElseThrow());
            search.find(text, pattern.length() - 1).forEach(hit -> {
                String passage = text.substring(hit.startUtf16(), hit.endUtf16());
                assertThat(distance(pattern, passage))
                        .as("%s is %s", pattern, passage)
                        .isEqualTo(hit.errors())
                        .isEqualTo(least);
            });
        }
    }

    private static String letters(Random random, int length) {
        return random.ints(length, 'a', 'e')
                .collect(StringBuilder::new, (text, letter) -> text.append((char) letter), StringBuilder::append)
                .toString();
    }

    private static int distance(String one, String other) {
        int[][] table = table(one, other, 1);
        return table[one.length()][other.length()];
    }

    private static int[] lastRow(String pattern, String text) {
        return table(pattern, text, 0)[pattern.length()];
    }

    /// The plain table of edit distances.
    ///
    /// @param startCost what a unit left out before the passage costs
    private static int[][] table(String pattern, String text, int startCost) {
        int[][] table = new int[pattern.length() + 1][text.length() + 1];
        for (int j = 0; j <= text.length(); j++) {
            table[0][j] = j * startCost;
        }
        for (int i = 1; i <= pattern.length(); i++) {
            table[i][0] = i;
            for (int j = 1; j <= text.length(); j++) {
                int change = pattern.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1;
                table[i][j] = Math.min(table[i - 1][j - 1] + change, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
            }
        }
        return table;
    }
}
