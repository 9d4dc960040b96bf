package org.rareearthatlas.security;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategyConfiguration;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;

/// What both modes need: services check who is acting, and views who may open them.
@Configuration
@EnableWebSecurity
@EnableMethodSecurity
@Import(VaadinAwareSecurityContextHolderStrategyConfiguration.class)
class SharedSecurity {

    /// What answers readers besides the screen.
    static final String[] READING_PATHS = {
        "/map/**", "/ogc/**", "/api/**", "/quote/**", "/export/**", "/sitemap*.xml", "/changes.atom", "/embed/**"
    };

    /// What anyone may fetch before a sign-in.
    static final String[] OPEN_PATHS = {
        "/styles/**", "/icons/**", "/offline-worker.js", "/robots.txt", "/actuator/health/**"
    };

    /// What whoever runs the atlas may ask.
    static final String OPERATIONS = "/actuator/**";

    /// Nobody reads observations of requests unless metrics are on, and making them takes longer than some answers.
    @Bean
    @ConditionalOnProperty(name = "atlas.metrics", havingValue = "none", matchIfMissing = true)
    ObservationRegistry observationRegistry() {
        return ObservationRegistry.NOOP;
    }

    /// Tells the application of what was refused to whom.
    @Bean
    AuthorizationEventPublisher authorizationEventPublisher(ApplicationEventPublisher events) {
        return new SpringAuthorizationEventPublisher(events);
    }

    @Bean
    static NavigationAccessControlConfigurer navigationAccess(AtlasMode mode) {
        return new NavigationAccessControlConfigurer()
                .withAnnotatedViewAccessChecker()
                .withNavigationAccessChecker(new ReadingAccessChecker(mode.isSignInToRead()))
                .withDecisionResolver(new StrictestDecision());
    }
}
