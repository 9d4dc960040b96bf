package org.rareearthatlas.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.hibernate.TransactionException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.CannotCreateTransactionException;

class WriteTroubleTest {

    @Test
    void aFullDiskIsFoundBelowWhatTheDatabaseMakesOfIt() {
        SQLException closed = new SQLException("The database has been closed", "90098", 90098);
        closed.initCause(new IllegalStateException("Writing failed", new IOException("No space left on device")));

        assertThat(WriteTrouble.find(new DataAccessResourceFailureException("save", closed)))
                .contains(WriteTrouble.DISK_FULL);
        assertThat(WriteTrouble.find(new SQLException("could not extend file", "53100")))
                .contains(WriteTrouble.DISK_FULL);
    }

    @Test
    void aDatabaseThatIsClosedReadOnlyOrAwayIsUnreachable() {
        assertThat(WriteTrouble.find(new SQLException("closed", "90098", 90098)))
                .contains(WriteTrouble.UNREACHABLE);
        assertThat(WriteTrouble.find(new SQLException("read-only", "90097", 90097)))
                .contains(WriteTrouble.UNREACHABLE);
        assertThat(WriteTrouble.find(new SQLException("terminated by an administrator", "57P01")))
                .contains(WriteTrouble.UNREACHABLE);
        assertThat(WriteTrouble.find(new CannotCreateTransactionException(
                        "begin", new SQLTransientConnectionException("no connection within 30 s"))))
                .contains(WriteTrouble.UNREACHABLE);
    }

    @Test
    void aRollbackOverABrokenConnectionIsToldAsThat() {
        assertThat(WriteTrouble.find(new JpaSystemException(
                        new TransactionException("Unable to rollback", new SQLException("Connection is closed")))))
                .contains(WriteTrouble.UNREACHABLE);
    }

    @Test
    void whatIsWrongWithTheDataItselfIsNoneOfIt() {
        SQLException duplicate = new SQLException("unique index violated", "23505", 23505);

        assertThat(WriteTrouble.find(new DataIntegrityViolationException("save", duplicate)))
                .isEmpty();
        assertThat(WriteTrouble.find(new IllegalStateException("a defect"))).isEmpty();
    }
}
