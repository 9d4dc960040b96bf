package org.rareearthatlas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The main screens look as the pictures in the documentation show them. Asked for by `-Datlas.screens=check`, since
/// browsers of other versions smooth letters in other ways; `-Datlas.screens=write` makes the pictures anew.
@EnabledIfSystemProperty(named = "atlas.screens", matches = "check|write")
class ScreensIT extends BrowserTest {

    private static final Path PICTURES = Path.of("src", "docs", "images", "screens");
    private static final boolean WRITE = "write".equals(System.getProperty("atlas.screens"));

    /// Of the squares of a screen: more than a machine's own way to smooth letters, less than a line of text.
    private static final double MOST_DIFFERENT = 0.004;

    private static @Nullable PackagedAtlas untouched;

    enum Screen {
        REGION("region/yakutia", 1440, 900, ColorScheme.LIGHT, "en-GB"),
        REGION_DARK("region/yakutia", 1440, 900, ColorScheme.DARK, "en-GB"),
        REGION_RUSSIAN("region/murmansk", 1440, 900, ColorScheme.LIGHT, "ru-RU"),
        REGION_PHONE("region/yakutia", 390, 844, ColorScheme.LIGHT, "en-GB"),
        MAP_PHONE_DARK("", 390, 844, ColorScheme.DARK, "ru-RU"),
        DEPOSIT_FORM("deposit/new", 1440, 900, ColorScheme.LIGHT, "en-GB"),
        CLAIMS("region/yakutia/claims", 1440, 900, ColorScheme.LIGHT, "en-GB");

        private final String path;
        private final int widthPx;
        private final int heightPx;
        private final ColorScheme scheme;
        private final String locale;

        Screen(String path, int widthPx, int heightPx, ColorScheme scheme, String locale) {
            this.path = path;
            this.widthPx = widthPx;
            this.heightPx = heightPx;
            this.scheme = scheme;
            this.locale = locale;
        }

        String file() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".png";
        }
    }

    /// Other tests add to the atlas that they share.
    @BeforeAll
    static void start() {
        untouched = PackagedAtlas.start(newHome());
    }

    @AfterAll
    static void stop() {
        Objects.requireNonNull(untouched).close();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void looksAsItsPicture(Screen screen) throws IOException {
        Page page = browser()
                .newPage(new Browser.NewContextOptions()
                        .setViewportSize(screen.widthPx, screen.heightPx)
                        .setLocale(screen.locale)
                        .setColorScheme(screen.scheme)
                        .setReducedMotion(ReducedMotion.REDUCE));
        open(page, Objects.requireNonNull(untouched), screen.path);
        page.evaluate("() => document.fonts.ready.then(() => true)");
        page.waitForTimeout(1_500); // the list's rows and the map's labels come a moment after its tiles
        byte[] seen = page.screenshot();
        Path picture = PICTURES.resolve(screen.file());
        if (WRITE) {
            Files.write(picture, seen);
        }
        Path kept = Files.write(
                Files.createDirectories(Path.of("target", "screens")).resolve(screen.file()), seen);
        assertThat(ScreenPicture.read(kept).shareUnlike(ScreenPicture.read(picture)))
                .as("share of the screen that differs: compare %s with %s", kept, picture)
                .isLessThan(MOST_DIFFERENT);
    }
}
