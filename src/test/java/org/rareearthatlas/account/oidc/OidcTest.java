package org.rareearthatlas.account.oidc;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rareearthatlas.OwnSecurityHolder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/// A test of the application in team mode with an OpenID Connect provider, at which people's groups give roles. All
/// such tests share one application and one provider ([TestProvider]).
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@ExtendWith(OwnSecurityHolder.class)
@ContextConfiguration(initializers = TestProvider.Address.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:oidc;DB_CLOSE_DELAY=-1",
            "atlas.mode=team",
            "atlas.oidc.client-id=" + TestProvider.CLIENT,
            "atlas.oidc.client-secret=" + TestProvider.SECRET,
            "atlas.oidc.name=Geological Survey",
            "atlas.oidc.roles-claim=groups",
            "atlas.oidc.roles.curator=atlas-curators",
            "atlas.oidc.roles.admin=atlas-admins"
        })
public @interface OidcTest {}
