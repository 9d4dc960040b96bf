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

/// A test of the application in team mode, public to read, on a database of its own. All such tests share one
/// application, so a test only relies on accounts that it has made itself.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@ExtendWith(OwnSecurityHolder.class)
@Tag("database")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:team;DB_CLOSE_DELAY=-1", "atlas.mode=team"})
public @interface TeamTest {}
