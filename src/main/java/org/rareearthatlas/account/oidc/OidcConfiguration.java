package org.rareearthatlas.account.oidc;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import org.rareearthatlas.account.ProviderAccounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.web.authentication.NullRememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/// Adds signing in at the provider to the filters of team mode.
@Configuration
@Conditional(OidcConfigured.class)
class OidcConfiguration {

    @Bean
    OidcSettings oidcSettings(Environment environment) {
        return OidcSettings.read(environment);
    }

    @Bean
    OidcProvider oidcProvider(OidcSettings settings) {
        return new OidcProvider(settings);
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> oidcTokens() {
        return new OidcTokens();
    }

    @Bean
    OAuth2AuthorizedClientRepository noClientTokens() {
        return new NoClientTokens();
    }

    @Bean
    OidcSignIn oidcSignIn(OidcSettings settings, ProviderAccounts accounts) {
        return new OidcSignIn(new OidcClaims(settings), accounts);
    }

    @Bean
    Customizer<HttpSecurity> oidcLogin(
            OidcProvider provider, OAuth2AuthorizedClientRepository tokens, OidcSignIn signIn) {
        return http -> {
            // Vaadin's part takes it from there.
            http.setSharedObject(LogoutSuccessHandler.class, signOut(provider));
            http.oauth2Login(login -> login.loginPage("/sign-in")
                    .clientRegistrationRepository(provider)
                    .authorizedClientRepository(tokens)
                    .authorizationEndpoint(begin -> begin.authorizationRequestResolver(new OidcRequests(provider)))
                    .tokenEndpoint(token -> token.accessTokenResponseClient(OidcHttp.tokens()))
                    .userInfoEndpoint(people -> people.oidcUserService(OidcHttp.people()))
                    .failureHandler(OidcOutcome::failed)
                    .withObjectPostProcessor(beginning())
                    .withObjectPostProcessor(ending(http, signIn)));
        };
    }

    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> beginning() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(OidcOutcome::failed);
                return filter;
            }
        };
    }

    private static ObjectPostProcessor<OAuth2LoginAuthenticationFilter> ending(HttpSecurity http, OidcSignIn signIn) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends OAuth2LoginAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationResultConverter(signIn);
                // How long one stays signed in is for the provider to say.
                filter.setRememberMeServices(new NullRememberMeServices());
                filter.setAuthenticationSuccessHandler(new OidcOutcome(http.getSharedObject(RequestCache.class)));
                return filter;
            }
        };
    }

    /// Signs out at the provider, too, where it announces how.
    private static LogoutSuccessHandler signOut(ClientRegistrationRepository provider) {
        OidcClientInitiatedLogoutSuccessHandler handler = new OidcClientInitiatedLogoutSuccessHandler(provider);
        handler.setPostLogoutRedirectUri("{baseUrl}/");
        handler.setDefaultTargetUrl("/");
        handler.setRedirectStrategy(new UidlRedirectStrategy());
        return handler;
    }
}
