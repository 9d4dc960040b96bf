package org.rareearthatlas.security;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// The hosts of a reader's own map services, which the reader's browser names in a cookie: that browser may fetch
/// pictures from them. The atlas itself never asks them.
public final class OwnMapHosts {

    /// Origins (RFC 6454) separated by `|`; `map-service.ts` writes it.
    public static final String COOKIE = "atlas-map-hosts";

    private static final int MOST = 5;
    private static final int LONGEST_UTF16 = 1_500;

    /// Nothing that could end a source of a policy or begin another directive (CSP Level 3, section 2.3.1).
    private static final Pattern ORIGIN = Pattern.compile(
            "https://[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::\\d{1,5})?|http://(?:localhost|127\\.0\\.0\\.1)(?::\\d{1,5})?");

    private OwnMapHosts() {}

    /// The origins in the cookie's value; what is none is left out.
    public static List<String> read(String value) {
        return value.length() > LONGEST_UTF16
                ? List.of()
                : Arrays.stream(value.split("\\|"))
                        .filter(origin -> ORIGIN.matcher(origin).matches())
                        .distinct()
                        .limit(MOST)
                        .toList();
    }
}
