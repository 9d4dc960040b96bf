package org.rareearthatlas.deposit;

import java.util.ArrayList;
import java.util.List;
import org.rareearthatlas.bulk.SequenceNumbers;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.text.LocalName;
import org.rareearthatlas.text.LocalNames;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes many deposits at once, with their history. Tells no one: who calls it publishes [ManyDepositsChanged] when
/// all is done.
@Service
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize(Roles.MAY_CURATE)
public class DepositBulk {

    private static final String OF_REVISION = " from deposit_aud first join deposit d on d.id = first.id"
            + " where first.rev = ? and first.revtype = 0 and d.deleted = false and d.version = 0";

    private static final String HIDE = "update deposit set deleted = true, version = version + 1 where id = ?";
    private static final String HIDE_AUDIT = "insert into deposit_aud (rev, revtype, id, deleted, "
            + DepositTable.COLUMN_LIST + ") select cast(? as bigint), 1, id, true, " + DepositTable.COLUMN_LIST
            + " from deposit where id = ?";
    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;

    DepositBulk(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Adds deposits whose stated regions are known to exist.
    ///
    /// @param revision an open revision
    /// @return their numbers, in the same order
    public List<DepositId> add(List<DepositData> deposits, long revision) {
        SequenceNumbers numbers = new SequenceNumbers(jdbc, "deposit_seq");
        List<DepositId> ids = new ArrayList<>();
        deposits.forEach(deposit -> ids.add(new DepositId(numbers.take())));
        int[] next = {0};
        jdbc.batchUpdate(
                DepositTable.INSERT,
                deposits,
                deposits.size(),
                (row, deposit) ->
                        DepositTable.setDeposit(row, ids.get(next[0]++).value(), deposit));
        next[0] = 0;
        jdbc.batchUpdate(
                DepositTable.INSERT_AUDIT,
                deposits,
                deposits.size(),
                (row, deposit) ->
                        DepositTable.setAudit(row, revision, ids.get(next[0]++).value(), deposit));
        addNames(ids, deposits, revision);
        return ids;
    }

    private record NameRow(long id, int position, LocalName name) {}

    private void addNames(List<DepositId> ids, List<DepositData> deposits, long revision) {
        List<NameRow> names = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            List<LocalName> all = deposits.get(i).names().all();
            for (int position = 0; position < all.size(); position++) {
                names.add(new NameRow(ids.get(i).value(), position, all.get(position)));
            }
        }
        jdbc.batchUpdate(
                DepositTable.INSERT_NAME,
                names,
                names.size(),
                (row, name) -> DepositTable.setName(row, 1, name.id, name.position, name.name));
        jdbc.batchUpdate(DepositTable.INSERT_NAME_AUDIT, names, names.size(), (row, name) -> {
            row.setLong(1, revision);
            DepositTable.setName(row, 2, name.id, name.position, name.name);
        });
    }

    /// Changes a deposit that is there, but for its names (see [#rename]); at most once in a revision, the last time
    /// wins.
    ///
    /// @param revision an open revision
    public void update(DepositId id, DepositData data, long revision) {
        jdbc.update(DepositTable.UPDATE, row -> DepositTable.setUpdate(row, id.value(), data));
        jdbc.update("delete from deposit_aud where rev = ? and id = ? and revtype = 1", revision, id.value());
        int addedHere =
                jdbc.update("delete from deposit_aud where rev = ? and id = ? and revtype = 0", revision, id.value());
        jdbc.update(
                addedHere > 0 ? DepositTable.INSERT_AUDIT : DepositTable.UPDATE_AUDIT,
                row -> DepositTable.setAudit(row, revision, id.value(), data));
    }

    /// Changes the names of a deposit; [#update] has to be called for it in the same revision.
    ///
    /// @param revision an open revision
    public void rename(DepositId id, LocalNames names, long revision) {
        jdbc.update("update deposit set search_text = ? where id = ?", names.searchText(), id.value());
        new NameChange(jdbc, id, revision).to(names);
    }

    /// Hides what a revision has added, as [DepositService#delete] hides one; what was edited since stays.
    ///
    /// @param added the revision in which they were added
    /// @param revision an open revision, for the history
    /// @return how many were hidden
    public int hideAddedIn(long added, long revision) {
        List<DepositId> ids = jdbc.queryForList("select d.id" + OF_REVISION, Long.class, added).stream()
                .map(DepositId::new)
                .toList();
        hide(ids, revision);
        return ids.size();
    }

    /// Hides deposits, whatever became of them since they were read.
    ///
    /// @param revision an open revision, for the history
    public void hide(List<DepositId> ids, long revision) {
        jdbc.batchUpdate(HIDE_AUDIT, ids, BATCH, (row, id) -> {
            row.setLong(1, revision);
            row.setLong(2, id.value());
        });
        jdbc.batchUpdate(HIDE, ids, BATCH, (row, id) -> row.setLong(1, id.value()));
    }
}
