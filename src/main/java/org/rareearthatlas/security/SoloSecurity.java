package org.rareearthatlas.security;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategyConfiguration;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;

/// Solo mode: whoever reaches the loopback address is the local user and may do everything; nobody else
/// gets in.
@Configuration
@EnableWebSecurity
@EnableMethodSecurity
@Import(VaadinAwareSecurityContextHolderStrategyConfiguration.class)
class SoloSecurity {

    /// The name under which the local user's edits are kept in the history.
    static final String LOCAL_USER = "local";

    /// Nobody reads observations of requests, and making them takes longer than some answers.
    @Bean
    ObservationRegistry observationRegistry() {
        return ObservationRegistry.NOOP;
    }

    @Bean
    SecurityFilterChain soloFilterChain(
            HttpSecurity http, ServerProperties server, ContentSecurityPolicy policy, ReadingOrigins readers)
            throws Exception {
        LoopbackOnly.requireLoopback(server.getAddress());
        return http.addFilterBefore(new LoopbackGuardFilter(readers), HeaderWriterFilter.class)
                .anonymous(anonymous -> anonymous
                        .principal(LOCAL_USER)
                        .authorities(Roles.CONTRIBUTOR_AUTHORITY, Roles.CURATOR_AUTHORITY))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy.directives()))
                        .referrerPolicy(referrer -> {}))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/map/**",
                                "/ogc/**",
                                "/api/**",
                                "/quote/**",
                                "/export/**",
                                "/robots.txt",
                                "/sitemap*.xml",
                                "/changes.atom",
                                "/styles/**",
                                "/actuator/health")
                        .permitAll())
                // Programs write here without a page that could hold a token; the guard above checks their Origin.
                .csrf(csrf -> csrf.ignoringRequestMatchers("/ogc/**", "/api/**"))
                // Addresses that nothing answers get the atlas's own page about that.
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.anyRequest(AuthorizedUrl::permitAll))
                .build();
    }
}
