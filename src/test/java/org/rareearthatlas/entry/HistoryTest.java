package org.rareearthatlas.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.Acting;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.springframework.jdbc.core.JdbcTemplate;

/// Every change is kept with who made it and when.
@AtlasTest
class HistoryTest {

    private static final int ADDED = 0;
    private static final int CHANGED = 1;

    private final EntryService entries;
    private final DepositService deposits;
    private final JdbcTemplate database;

    HistoryTest(EntryService entries, DepositService deposits, JdbcTemplate database) {
        this.entries = entries;
        this.deposits = deposits;
        this.database = database;
    }

    record Revision(long number, int type, boolean deleted, String by, Instant at) {}

    @Test
    void keepsEachStepOfADepositUnderTheLocalUsersName() {
        DepositId id = Acting.asLocalUser(this::addChangeDeleteRestoreDelete);

        List<Revision> revisions = revisions(id);
        assertThat(revisions).extracting(Revision::type).containsExactly(ADDED, CHANGED, CHANGED, CHANGED, CHANGED);
        assertThat(revisions).extracting(Revision::deleted).containsExactly(false, false, true, false, true);
        assertThat(revisions).extracting(Revision::by).containsOnly("local");
        assertThat(revisions.getLast().at()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        assertThat(names(id, revisions.get(0).number())).containsExactly("History before");
        assertThat(names(id, revisions.get(1).number())).containsExactly("History after");
    }

    private DepositId addChangeDeleteRestoreDelete() {
        EvidenceInput unsourced = new EvidenceInput.Unsourced();
        Deposit added = entries.addDeposit(new DepositEntry(Samples.unlocated("History before"), unsourced));
        Deposit changed = entries.updateDeposit(
                added.id(), added.version(), new DepositEntry(Samples.unlocated("History after"), unsourced));
        entries.deleteDeposit(changed.id(), changed.version());
        Deposit restored = entries.restoreDeposit(changed.id());
        deposits.delete(restored.id(), restored.version());
        return added.id();
    }

    @Test
    void anEntryIsOneRevisionWithItsClaims() {
        DepositId id = Acting.asLocalUser(() -> entries.addDeposit(
                        new DepositEntry(Samples.unlocated("History claims"), new EvidenceInput.Unsourced()))
                .id());

        assertThat(database.queryForList(
                        "select distinct rev from claim_aud where deposit_id = ?", Long.class, id.value()))
                .containsExactly(revisions(id).getFirst().number());
        Acting.asLocalUser(() -> deposits.delete(id, deposits.get(id).version()));
    }

    @Test
    void theStarterDataIsTheSystemsWork() {
        assertThat(database.queryForList("""
                        select distinct info.changed_by from revision_info info join region_aud audit
                        on audit.rev = info.id where audit.slug = 'yakutia' and audit.revtype = 0""", String.class)).containsExactly("system");
    }

    private List<Revision> revisions(DepositId id) {
        return database.query(
                """
                select info.id, audit.revtype, audit.deleted, info.changed_by, info.changed_at
                from deposit_aud audit join revision_info info on audit.rev = info.id
                where audit.id = ? order by audit.rev""",
                (row, number) -> new Revision(
                        row.getLong(1),
                        row.getInt(2),
                        row.getBoolean(3),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant()),
                id.value());
    }

    private List<String> names(DepositId id, long revision) {
        return database.queryForList(
                "select name from deposit_name_aud where deposit_id = ? and rev = ? and revtype = 0",
                String.class,
                id.value(),
                revision);
    }
}
