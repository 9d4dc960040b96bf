package org.rareearthatlas;

import org.rareearthatlas.account.oidc.OidcSettings;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/// Looks at the settings of the OpenID Connect provider, where there is one, as soon as they are read.
final class OidcCheck implements ApplicationListener<ApplicationContextInitializedEvent> {

    @Override
    public void onApplicationEvent(ApplicationContextInitializedEvent event) {
        Environment settings = event.getApplicationContext().getEnvironment();
        try {
            if (OidcSettings.isOn(settings)) {
                OidcSettings.read(settings);
            }
        } catch (IllegalArgumentException e) {
            throw new StartFailure(StartProblem.BAD_SETTING, String.valueOf(e.getMessage()), e);
        }
    }
}
