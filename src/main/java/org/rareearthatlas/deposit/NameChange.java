package org.rareearthatlas.deposit;

import java.util.ArrayList;
import java.util.List;
import org.rareearthatlas.text.LocalName;
import org.rareearthatlas.text.LocalNames;
import org.rareearthatlas.text.NameRole;
import org.springframework.jdbc.core.JdbcTemplate;

/// Replaces the names of one deposit past Hibernate. The history notes what Envers would: each name that leaves its
/// position, and each that takes one; what comes and goes within one revision it does not tell.
final class NameChange {

    private static final String OF_REVISION =
            " where rev = ? and revtype = ? and deposit_id = ? and position = ? and language = ? and name = ? and role = ?";
    private static final String INSERT_AUDIT = "insert into deposit_name_aud (rev, revtype, deposit_id, position,"
            + " language, name, role) values (?, ?, ?, ?, ?, ?, ?)";
    private static final int ADDED = 0;
    private static final int REMOVED = 2;

    private final JdbcTemplate jdbc;
    private final long deposit;
    private final long revision;

    NameChange(JdbcTemplate jdbc, DepositId deposit, long revision) {
        this.jdbc = jdbc;
        this.deposit = deposit.value();
        this.revision = revision;
    }

    private record Placed(int position, LocalName name) {}

    void to(LocalNames names) {
        List<Placed> before = jdbc.query(
                "select position, language, name, role from deposit_name where deposit_id = ?",
                (row, number) -> new Placed(
                        row.getInt(1),
                        new LocalName(row.getString(2), row.getString(3), NameRole.valueOf(row.getString(4)))),
                deposit);
        List<Placed> after = new ArrayList<>();
        names.all().forEach(name -> after.add(new Placed(after.size(), name)));
        before.stream().filter(placed -> !after.contains(placed)).forEach(placed -> note(placed, REMOVED, ADDED));
        after.stream().filter(placed -> !before.contains(placed)).forEach(placed -> note(placed, ADDED, REMOVED));
        write(after);
    }

    /// Unless this revision has noted the opposite, which it takes back.
    private void note(Placed placed, int change, int opposite) {
        Object[] noted = values(placed, opposite);
        if (jdbc.update("delete from deposit_name_aud" + OF_REVISION, noted) == 0) {
            jdbc.update(INSERT_AUDIT, values(placed, change));
        }
    }

    private Object[] values(Placed placed, int change) {
        LocalName name = placed.name();
        return new Object[] {
            revision,
            change,
            deposit,
            placed.position(),
            name.language(),
            name.name(),
            name.role().name()
        };
    }

    private void write(List<Placed> names) {
        jdbc.update("delete from deposit_name where deposit_id = ?", deposit);
        jdbc.batchUpdate(
                DepositTable.INSERT_NAME,
                names,
                names.size(),
                (row, placed) -> DepositTable.setName(row, 1, deposit, placed.position(), placed.name()));
    }
}
