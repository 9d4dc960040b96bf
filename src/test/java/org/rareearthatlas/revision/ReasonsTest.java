package org.rareearthatlas.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.rareearthatlas.Acting.asLocalUser;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.bulk.BulkRevisions;
import org.rareearthatlas.security.RevisionNote;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@AtlasTest
class ReasonsTest {

    private final Reasons reasons;
    private final SourceService sources;
    private final BulkRevisions bulk;
    private final JdbcTemplate database;
    private final PlatformTransactionManager transactions;

    ReasonsTest(
            Reasons reasons,
            SourceService sources,
            BulkRevisions bulk,
            JdbcTemplate database,
            PlatformTransactionManager transactions) {
        this.reasons = reasons;
        this.sources = sources;
        this.bulk = bulk;
        this.database = database;
        this.transactions = transactions;
    }

    private Source add() {
        return sources.addSource(Samples.source("Sample of a reason"));
    }

    private Revision revision(Source source) {
        return sources.listRevisions(source.id()).getFirst().revision();
    }

    @Test
    void theRevisionOfAChangeKeepsItsReason() {
        String reason = "  The survey of 2019 says so: 🙂 <b>really</b>  ";
        Source why = asLocalUser(() -> reasons.because(reason, this::add));
        Source silent = asLocalUser(() -> reasons.because(" ", this::add));

        assertThat(revision(why).reason()).isEqualTo("The survey of 2019 says so: 🙂 <b>really</b>");
        assertThat(revision(why).approvedBy()).isNull();
        assertThat(revision(silent).reason()).isNull();
    }

    @Test
    void aReasonEndsWithItsTransactionAndIsNotThatOfAnotherInside() {
        TransactionTemplate apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        List<Source> inside = new ArrayList<>();
        Source outside = asLocalUser(() -> reasons.because("of the outer work", () -> {
            apart.executeWithoutResult(status -> inside.add(add()));
            return add();
        }));
        Source after = asLocalUser(this::add);

        assertThat(revision(outside).reason()).isEqualTo("of the outer work");
        assertThat(revision(inside.getFirst()).reason()).isNull();
        assertThat(revision(after).reason()).isNull();
    }

    @Test
    void theOuterReasonIsHeardAndALongOneIsCutBetweenCharacters() {
        Source source = asLocalUser(() -> reasons.because("x".repeat(1999) + "🙂", () -> {
            RevisionNote.because("of a part");
            return add();
        }));

        assertThat(revision(source).reason()).isEqualTo("x".repeat(1999));
    }

    @Test
    void nobodyCanPassTheirWordsOffAsTheAtlasOwn() {
        Source source = asLocalUser(() -> reasons.because("@@import of nothing", this::add));

        assertThat(revision(source).reason()).isEqualTo("import of nothing");
    }

    @Test
    void whatIsLetInNamesItsAuthorAndWhoLetItIn() {
        Source source = asLocalUser(() -> reasons.because("seen", () -> {
            RevisionNote.onBehalfOf("anna");
            return add();
        }));

        assertThat(revision(source).by()).isEqualTo("anna");
        assertThat(revision(source).approvedBy()).isEqualTo("local");
    }

    @Test
    void rowsWrittenPastHibernateHaveTheirReasonToo() {
        long number = asLocalUser(() -> reasons.because("a batch", bulk::open));

        assertThat(database.queryForObject("select reason from revision_info where id = ?", String.class, number))
                .isEqualTo("a batch");
    }

    @Test
    void withoutATransactionThereIsNothingToNoteOn() {
        assertThatIllegalStateException().isThrownBy(() -> RevisionNote.because("lost"));
    }
}
