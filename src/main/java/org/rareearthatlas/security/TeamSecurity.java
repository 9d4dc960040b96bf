package org.rareearthatlas.security;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// Team mode: people sign in with accounts; reading is open to all or to them alone.
@Configuration
@ConditionalOnProperty(name = AtlasMode.MODE, havingValue = AtlasMode.TEAM)
class TeamSecurity {

    static final String SIGN_IN = "/sign-in";

    private static final String BEARER = "Bearer ";

    private static final String REMEMBER_COOKIE = "ATLAS_REMEMBER";

    /// Addresses for programs: they are answered with a status, not with the page to sign in.
    private static final RequestMatcher PROGRAMS = paths("/ogc/**", "/api/**", "/map/**", "/export/**");

    /// Where a program may show a token.
    private static final RequestMatcher TOKENS = new OrRequestMatcher(PROGRAMS, paths(SharedSecurity.OPERATIONS));

    private static final RequestMatcher SIGN_IN_PAGE = paths(SIGN_IN);

    private static RequestMatcher paths(String... patterns) {
        return new OrRequestMatcher(Arrays.stream(patterns)
                .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                .toList());
    }

    @Bean
    SecurityFilterChain teamFilterChain(
            HttpSecurity http,
            AtlasMode mode,
            ContentSecurityPolicy policy,
            ReadingOrigins readers,
            AbstractRememberMeServices remembered,
            SessionRegistry sessions,
            List<AuthenticationProvider> providers,
            SecurityContextHolderStrategy holder,
            RequestUtil vaadinRequests,
            @Value("${atlas.hosts:}") List<String> hosts)
            throws Exception {
        providers.forEach(http::authenticationProvider);
        AuthenticationManager manager = new ProviderManager(providers);
        return http.addFilterBefore(new KnownHostFilter(hosts), HeaderWriterFilter.class)
                .addFilterBefore(new OriginGuardFilter(readers), HeaderWriterFilter.class)
                .headers(new AnswerHeaders(policy)::configure)
                .addFilterBefore(tokens(manager, holder), AnonymousAuthenticationFilter.class)
                .rememberMe(remember -> remember.rememberMeServices(remembered).key(remembered.getKey()))
                .sessionManagement(session -> session.maximumSessions(-1)
                        .sessionRegistry(sessions)
                        // The session is gone by now; whoever asked goes on without one.
                        .expiredSessionStrategy(TeamSecurity::goOn))
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(new AskForToken(), TOKENS)
                        .accessDeniedHandler(TeamSecurity::refuse))
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers(SharedSecurity.OPEN_PATHS).permitAll();
                    requests.requestMatchers(SharedSecurity.OPERATIONS)
                            .hasAnyAuthority(Roles.ADMIN_AUTHORITY, Roles.METRICS_AUTHORITY);
                    // Commands of whoever can read the data folder; the endpoints ask for its token.
                    requests.requestMatchers(HttpMethod.POST, "/api/import", "/api/backup")
                            .permitAll();
                    requests.requestMatchers(SIGN_IN, "/setup", "/invitation/**")
                            .permitAll();
                    mayRead(mode, requests.requestMatchers(SharedSecurity.READING_PATHS));
                })
                // Vaadin's own requests carry a token of its own; unlike Vaadin's rules, these spare no sign-in.
                .csrf(csrf -> csrf.ignoringRequestMatchers(vaadinRequests::isFrameworkInternalRequest)
                        .ignoringRequestMatchers(request -> PROGRAMS.matches(request) && !carriesSignIn(request)))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(SIGN_IN)
                                .enableCsrfConfiguration(false)
                                .anyRequest(pages -> mayRead(mode, pages)))
                // After Vaadin's part, which tells it the address.
                .formLogin(form -> form.failureHandler(
                        (request, response, failure) -> response.sendRedirect(request.getContextPath()
                                + SIGN_IN
                                + (failure instanceof LockedException ? "?wait" : "?wrong"))))
                .build();
    }

    /// Where anybody may read it does not matter who asks; a token that is no good is told so all the same.
    @Bean
    PublicReads teamReads(AtlasMode mode, @Value("${atlas.hosts:}") List<String> hosts) {
        KnownHostFilter known = new KnownHostFilter(hosts);
        return request -> !mode.isSignInToRead()
                && known.knows(request)
                && "GET".equals(request.getMethod())
                && request.getHeader("Origin") == null
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }

    /// Programs say in each request who they act for: `Authorization: Bearer` with a token of an account.
    private static AuthenticationFilter tokens(AuthenticationManager manager, SecurityContextHolderStrategy holder) {
        AuthenticationFilter filter = new AuthenticationFilter(manager, TeamSecurity::bearer);
        filter.setSecurityContextHolderStrategy(holder);
        filter.setRequestMatcher(TOKENS);
        filter.setSuccessHandler((request, response, authentication) -> {});
        filter.setFailureHandler(new AuthenticationEntryPointFailureHandler(new AskForToken()));
        return filter;
    }

    private static @Nullable Authentication bearer(HttpServletRequest request) {
        @Nullable String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? null
                : new PreAuthenticatedAuthenticationToken(
                        "token", header.substring(BEARER.length()).strip());
    }

    /// A sign-in form that stood open longer than its session is shown anew; everything else is 403.
    private static void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException, ServletException {
        if (SIGN_IN_PAGE.matches(request)) {
            response.sendRedirect(request.getContextPath() + SIGN_IN + "?again");
        } else {
            new AccessDeniedHandlerImpl().handle(request, response, reason);
        }
    }

    private static void goOn(SessionInformationExpiredEvent event) throws IOException, ServletException {
        FilterChain rest = Objects.requireNonNull(event.getFilterChain());
        rest.doFilter(event.getRequest(), event.getResponse());
    }

    private static void mayRead(AtlasMode mode, AuthorizedUrl addresses) {
        if (mode.isSignInToRead()) {
            addresses.hasRole(Roles.READER);
        } else {
            addresses.permitAll();
        }
    }

    /// Whether a browser would send this by itself with somebody's rights, so that a page of another site could.
    private static boolean carriesSignIn(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        return request.getRequestedSessionId() != null
                || (cookies != null
                        && Arrays.stream(cookies)
                                .anyMatch(cookie -> cookie.getName().equals(REMEMBER_COOKIE)));
    }
}
