package org.rareearthatlas.exchange.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// How the file looks: in daylight, in the dark, and on paper.
final class StoryStyle {

    /// The colours of printed maps, and what takes their place in the dark.
    private static final Map<String, String> IN_THE_DARK = new LinkedHashMap<>();

    static {
        IN_THE_DARK.put("#ffffff", "#121d25");
        IN_THE_DARK.put("#e4ecef", "#0f1a22");
        IN_THE_DARK.put("#f7f5f0", "#1b2932");
        IN_THE_DARK.put("#d8d3c8", "#2c3d48");
        IN_THE_DARK.put("#b1b3af", "#4d606c");
        IN_THE_DARK.put("#a1a6a5", "#64777f");
        IN_THE_DARK.put("#c5cfd4", "#22343f");
        IN_THE_DARK.put("#22303a", "#c9d6de");
        IN_THE_DARK.put("#566873", "#94a9b6");
        IN_THE_DARK.put("#a4550b", "#e8a33d");
        IN_THE_DARK.put("#d9872f", "#d98c2b");
        IN_THE_DARK.put("#9b3d57", "#c9798f");
        IN_THE_DARK.put("#7d8f9a", "#7f97a5");
        IN_THE_DARK.put("#2f7fb8", "#6db6e8");
        IN_THE_DARK.put("#d98a1f", "#f0a83a");
        IN_THE_DARK.put("#dbe7ee", "#2f4a5c");
        IN_THE_DARK.put("#a9cde0", "#47718c");
        IN_THE_DARK.put("#5fa3c8", "#6b9fbe");
        IN_THE_DARK.put("#2373a6", "#a3cde6");
        IN_THE_DARK.put("#083d66", "#e3f3ff");
    }

    private static final String RULES = """
            :root{color-scheme:light dark;--ground:#fff;--text:#22303a;--quiet:#566873;--line:#d8d3c8;--accent:#a4550b;--card:#faf8f4}
            *{box-sizing:border-box}
            body{margin:0;background:var(--ground);color:var(--text);font:17px/1.6 system-ui,'Segoe UI','Liberation Sans',Arial,sans-serif}
            article{max-width:1320px;margin:0 auto;padding:clamp(24px,5vw,72px) clamp(16px,4vw,48px)}
            header{max-width:46rem;margin-bottom:clamp(28px,5vw,64px)}
            h1{margin:0 0 12px;font:600 clamp(32px,5vw,52px)/1.12 Charter,Georgia,'Liberation Serif',serif;text-wrap:balance;overflow-wrap:anywhere}
            h2{margin:0 0 14px;font:600 27px/1.25 Charter,Georgia,'Liberation Serif',serif;text-wrap:balance;overflow-wrap:anywhere}
            p{margin:0 0 1em;overflow-wrap:anywhere}
            .words>p:not([class]){white-space:pre-line}
            a{color:var(--accent);text-underline-offset:3px}
            a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
            .quiet,.number,figcaption,footer{color:var(--quiet);font-size:14.5px}
            .number{margin-bottom:6px;font-weight:650;letter-spacing:.06em;text-transform:uppercase;font-size:13px}
            .step{padding-block:clamp(28px,4vw,56px);border-top:1px solid var(--line)}
            figure{margin:0}
            .map svg{display:block;width:100%;height:auto;border:1px solid var(--line);border-radius:12px}
            figcaption{margin-top:8px}
            .quote{margin:22px 0;padding:16px 20px;background:var(--card);border-inline-start:4px solid var(--accent);border-radius:10px}
            blockquote{margin:0;font:20px/1.5 Charter,Georgia,'Liberation Serif',serif;white-space:pre-line;overflow-wrap:anywhere}
            .gone{padding:12px 16px;border:1px dashed var(--line);border-radius:10px}
            .sources,footer{max-width:46rem;border-top:1px solid var(--line);padding-top:28px;margin-top:8px}
            .sources li{margin-bottom:10px;overflow-wrap:anywhere}
            .step .map{margin-top:24px}
            @media screen and (min-width:1000px){.step{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,7fr);gap:clamp(28px,4vw,64px)}
            .words{min-height:58vh}.step .map{position:sticky;top:28px;align-self:start;margin:0}}
            @media print{article{padding:0;max-width:none}.step,.map,.quote{break-inside:avoid}h1,h2{break-after:avoid}a{color:inherit}
            .map svg{max-height:120mm}}
            """;

    private static final String DARK =
            ":root{--ground:#121d25;--text:#c9d6de;--quiet:#94a9b6;--line:#2c3d48;--accent:#e8a33d;--card:#17242d}";

    private StoryStyle() {}

    /// The whole style sheet. Presentation attributes of the maps give way to its rules.
    static String css() {
        String maps = IN_THE_DARK.entrySet().stream()
                .map(colour -> "svg [fill=\"%1$s\"]{fill:%2$s}svg [stroke=\"%1$s\"]{stroke:%2$s}"
                        .formatted(colour.getKey(), colour.getValue()))
                .collect(Collectors.joining());
        return RULES + "@media screen and (prefers-color-scheme:dark){" + DARK + maps + "}";
    }

    /// Nothing is fetched and nothing runs: of styles only this one, by its hash.
    static String contentSecurityPolicy() {
        return "default-src 'none'; style-src 'sha256-" + sha256(css()) + "'; base-uri 'none'; form-action 'none'";
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
