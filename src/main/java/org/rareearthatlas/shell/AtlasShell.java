package org.rareearthatlas.shell;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.stereotype.Component;

/// The page around every view: its look, its type faces, its colour scheme.
@Component
@Push(transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
@NpmPackage(value = "@fontsource-variable/source-serif-4", version = "5.3.1")
@CssImport("./fonts.css")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/panels.css")
@StyleSheet("styles/lists.css")
@StyleSheet("styles/cards.css")
@StyleSheet("styles/reader.css")
@StyleSheet("styles/forms.css")
@StyleSheet("styles/import.css")
@StyleSheet("styles/accounts.css")
@StyleSheet("styles/charts.css")
@StyleSheet("styles/comparison.css")
@StyleSheet("styles/time.css")
@StyleSheet("styles/story.css")
@StyleSheet("styles/phone.css")
@StyleSheet("styles/print.css")
public class AtlasShell implements AppShellConfigurator {

    /// Runs before the first paint, so that a chosen theme never flashes. The switch itself is `<atlas-theme-switch>`.
    private static final String APPLY_CHOSEN_THEME = """
            (() => {
              let theme = null;
              try { theme = localStorage.getItem('atlas-theme'); } catch { /* storage may be forbidden */ }
              if (theme === 'light' || theme === 'dark') { document.documentElement.dataset.theme = theme; }
            })();
            """;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/atlas.svg", "any");
        settings.addLink("manifest", "icons/manifest.webmanifest");
        settings.addLink("apple-touch-icon", "icons/atlas-touch-180.png");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addMetaTag("theme-color", "#e4ecef");
        settings.addInlineWithContents(Inline.Position.PREPEND, APPLY_CHOSEN_THEME, Inline.Wrapping.JAVASCRIPT);
    }
}
