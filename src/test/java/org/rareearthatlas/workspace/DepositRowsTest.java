package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.Acting;
import org.rareearthatlas.Samples;
import org.rareearthatlas.StatementCounter;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.entry.DepositEntry;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.entry.EvidenceInput;
import org.rareearthatlas.pointindex.NameLanguage;
import org.rareearthatlas.pointindex.PointQuestion;
import org.springframework.beans.factory.annotation.Autowired;

/// What the list costs, and that it is right.
class DepositRowsTest extends WorkspaceTest {

    @Autowired
    private DepositRows rows;

    @Autowired
    private EntryService entries;

    private static PointQuestion words(String words) {
        return PointQuestion.ofWords(words, NameLanguage.ENGLISH);
    }

    private Deposit add(DepositData data) {
        return Acting.asLocalUser(() -> entries.addDeposit(new DepositEntry(data, new EvidenceInput.Unsourced())));
    }

    @Test
    void asksTheDatabaseOnceForAPageAndNotAtAllToCount() {
        IntStream.rangeClosed(1, 12).forEach(i -> add(Samples.at("Rows sample " + i, i, 40)));
        assertThat(rows.findPercentRead(Locale.ENGLISH)).isEmpty();

        assertThat(StatementCounter.count(() -> rows.count(words("rows sample"), Locale.ENGLISH)))
                .isZero();
        for (int limit : new int[] {1, 12}) {
            assertThat(StatementCounter.count(() -> rows.list(words("rows sample"), 0, limit, Locale.ENGLISH)))
                    .isEqualTo(1);
        }
        assertThat(rows.count(words("rows sample"), Locale.ENGLISH)).isEqualTo(12);
        assertThat(rows.list(words("rows sample"), 8, 3, Locale.ENGLISH))
                .extracting(PlaceRow::name)
                .containsExactly("Rows sample 9", "Rows sample 10", "Rows sample 11");
    }

    @Test
    void saysOfARowWhatIsKnown() {
        Deposit somewhere = add(Samples.unlocated("Row without a place"));
        Deposit here = add(Samples.at("Row with a place", 20, 41));

        List<PlaceRow> found = rows.list(words("row with"), 0, 10, Locale.ENGLISH);
        assertThat(found)
                .extracting(PlaceRow::name, PlaceRow::path, PlaceRow::sign, PlaceRow::unsourced)
                .containsExactly(
                        tuple("Row with a place", "deposit/" + here.id(), "deposit-PROSPECT", true),
                        tuple("Row without a place", "deposit/" + somewhere.id(), "deposit-unlocated", true));
        assertThat(found.getLast().second()).startsWith("not located · ");
        assertThat(rows.findIndex(words("row with"), somewhere.id(), Locale.ENGLISH))
                .hasValue(1);
        assertThat(rows.findIndex(words("other words"), somewhere.id(), Locale.ENGLISH))
                .isEmpty();
    }
}
