package org.rareearthatlas;

import java.net.URI;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.context.ApplicationListener;

/// Looks at the address of the background map as soon as the settings are read.
final class BackgroundCheck implements ApplicationListener<ApplicationContextInitializedEvent> {

    private static final String SETTING = "atlas.map.background.url";

    @Override
    public void onApplicationEvent(ApplicationContextInitializedEvent event) {
        String url = event.getApplicationContext().getEnvironment().getProperty(SETTING, "");
        if (!url.isBlank() && !isWebAddress(url)) {
            throw new StartFailure(
                    StartProblem.BAD_SETTING,
                    "The background map's address \"%s\" is not a web address; correct %s, for example https://tiles.example.org/{z}/{x}/{y}.png."
                            .formatted(url, SETTING));
        }
    }

    /// A template's variables may stand in the path and the query only: the host goes into the Content-Security-Policy.
    private static boolean isWebAddress(String url) {
        try {
            URI uri = URI.create(url.replaceAll("\\{[^}]*}", "0"));
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web
                    && uri.getHost() != null
                    && !url.substring(0, url.indexOf(uri.getHost())).contains("{");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
