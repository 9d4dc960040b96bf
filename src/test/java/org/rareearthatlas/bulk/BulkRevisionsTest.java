package org.rareearthatlas.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rareearthatlas.Acting.asLocalUser;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceService;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AtlasTest
class BulkRevisionsTest {

    private final BulkRevisions revisions;
    private final SourceService sources;
    private final TransactionTemplate transaction;

    BulkRevisionsTest(BulkRevisions revisions, SourceService sources, PlatformTransactionManager transactions) {
        this.revisions = revisions;
        this.sources = sources;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Whoever asks what was edited since an import compares these numbers.
    @Test
    void whatIsSavedLaterHasAHigherNumberWhoeverSavesIt() {
        long before = save();
        long bulk = open();
        long after = save();
        long bulkAgain = open();

        assertThat(new long[] {before, bulk, after, bulkAgain}).isSorted().doesNotHaveDuplicates();
    }

    private long open() {
        return asLocalUser(() -> Objects.requireNonNull(transaction.execute(status -> revisions.open())));
    }

    private long save() {
        Source source = asLocalUser(() -> sources.addSource(Samples.source("Sample of a revision")));
        return sources.listRevisions(source.id()).getFirst().revision().number();
    }
}
