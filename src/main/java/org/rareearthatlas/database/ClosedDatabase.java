package org.rareearthatlas.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/// H2 closes its store when a write fails and stays so until its last connection is gone. Here the rest of it is shut
/// down as well, without another write; the next connection opens the file again, as after a crash, and finds all that
/// was committed. So a disk that was full needs no restart of the atlas.
@Component
class ClosedDatabase implements BeanPostProcessor {

    private static final Logger LOG = LoggerFactory.getLogger(ClosedDatabase.class);

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool
                && String.valueOf(pool.getJdbcUrl()).startsWith("jdbc:h2:file:")) {
            pool.setExceptionOverride(new Reopening(pool));
        }
        return bean;
    }

    private record Reopening(HikariDataSource pool, AtomicBoolean busy) implements SQLExceptionOverride {

        Reopening(HikariDataSource pool) {
            this(pool, new AtomicBoolean());
        }

        @java.lang.Override
        public Override adjudicate(SQLException failure) {
            if (!WriteTrouble.isOfH2(failure)) {
                return Override.CONTINUE_EVICT;
            }
            if (busy.compareAndSet(false, true)) {
                Thread.ofVirtual().name("reopen-database").start(this::shutDown);
            }
            return Override.MUST_EVICT;
        }

        private void shutDown() {
            try (Connection connection = pool.getConnection();
                    Statement statement = connection.createStatement()) {
                if (isBroken(statement)) {
                    LOG.warn("The database closed itself after a failed write; it is opened again");
                    statement.execute("shutdown immediately");
                }
            } catch (SQLException e) {
                LOG.debug("The database is gone already", e);
            } finally {
                pool.getHikariPoolMXBean().softEvictConnections();
                busy.set(false);
            }
        }

        /// A healthy database, opened again meanwhile, passes.
        private static boolean isBroken(Statement statement) {
            try {
                statement.execute("checkpoint sync");
                return false;
            } catch (SQLException e) {
                return WriteTrouble.isOfH2(e);
            }
        }
    }
}
