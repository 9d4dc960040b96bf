package org.rareearthatlas.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;

/// Solo mode: whoever reaches the loopback address is the local user and may do everything; nobody else
/// gets in.
@Configuration
@ConditionalOnProperty(name = AtlasMode.MODE, havingValue = "solo", matchIfMissing = true)
class SoloSecurity {

    /// Whoever the guard lets in may read everything.
    @Bean
    PublicReads soloReads() {
        return request -> "GET".equals(request.getMethod())
                && request.getHeader("Origin") == null
                && LoopbackOnly.isLoopbackHost(request.getHeader("Host"));
    }

    @Bean
    SecurityFilterChain soloFilterChain(
            HttpSecurity http, ServerProperties server, ContentSecurityPolicy policy, ReadingOrigins readers)
            throws Exception {
        LoopbackOnly.requireLoopback(server.getAddress());
        return http.addFilterBefore(new LoopbackGuardFilter(readers), HeaderWriterFilter.class)
                .anonymous(AbstractHttpConfigurer::disable)
                .addFilterAt(new LocalUserFilter(), AnonymousAuthenticationFilter.class)
                .headers(new AnswerHeaders(policy)::configure)
                .authorizeHttpRequests(requests -> requests.requestMatchers(SharedSecurity.READING_PATHS)
                        .permitAll()
                        .requestMatchers(SharedSecurity.OPEN_PATHS)
                        .permitAll()
                        .requestMatchers(SharedSecurity.OPERATIONS)
                        .hasRole(Roles.ADMIN))
                // Programs write here without a page that could hold a token; the guard above checks their Origin.
                .csrf(csrf -> csrf.ignoringRequestMatchers("/ogc/**", "/api/**"))
                // Addresses that nothing answers get the atlas's own page about that.
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.anyRequest(AuthorizedUrl::permitAll))
                .build();
    }
}
