package org.rareearthatlas.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.HeaderWriter;

/// The security headers of both modes. Strict-Transport-Security is Spring Security's own: sent over https only.
class AnswerHeaders implements HeaderWriter {

    private static final String POLICY = "Content-Security-Policy";

    private final ContentSecurityPolicy policy;

    AnswerHeaders(ContentSecurityPolicy policy) {
        this.policy = policy;
    }

    void configure(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter(this)
                .frameOptions(FrameOptionsConfig::disable)
                .referrerPolicy(referrer -> {})
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), microphone=(), payment=()"));
    }

    /// The application's page has set a policy with a nonce of its own by now.
    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!response.containsHeader(POLICY)) {
            response.setHeader(POLICY, policy.directives(path));
        }
        if (!ContentSecurityPolicy.isFramed(path)) {
            response.setHeader("X-Frame-Options", "DENY");
        }
    }
}
