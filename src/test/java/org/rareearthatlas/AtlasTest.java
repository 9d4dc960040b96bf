package org.rareearthatlas;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/// A test of the whole application but its web server, on H2 in memory with the starter data loaded; most of
/// them run a second time on PostgreSQL (tag `database`). All such tests
/// share one application and one database, so a test that commits must only rely on what it has added itself.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@ExtendWith(OwnSecurityHolder.class)
@Tag("database")
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:atlas;DB_CLOSE_DELAY=-1",
            "spring.jpa.properties.hibernate.session_factory.statement_inspector=org.rareearthatlas.StatementCounter"
        })
public @interface AtlasTest {}
