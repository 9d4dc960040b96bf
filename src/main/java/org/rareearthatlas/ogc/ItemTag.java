package org.rareearthatlas.ogc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.deposit.Deposit;
import org.springframework.http.HttpStatus;

/// The ETag of a deposit: the version that a writer has seen, and what tells its representations apart.
final class ItemTag {

    private static final Pattern FORM = Pattern.compile("\"v(\\d{1,9})(?:-[^\"]*)?\"");

    private ItemTag() {}

    static String of(Deposit deposit) {
        return "\"v" + deposit.version() + "\"";
    }

    /// @param representation differs between representations of the same version
    static String of(Deposit deposit, String representation) {
        return "\"v" + deposit.version() + "-" + representation + "\"";
    }

    /// The version that the header If-Match names; the current one for `*`.
    ///
    /// @throws OgcException when the header is missing (428) or names no version of a deposit (412)
    static int requireVersion(@Nullable String ifMatch, Deposit current) {
        if (ifMatch == null) {
            throw OgcException.of(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "Send the header If-Match with the ETag of the feature as you read it, so that nothing is"
                            + " overwritten that you have not seen.");
        }
        if (ifMatch.strip().equals("*")) {
            return current.version();
        }
        Matcher matcher = FORM.matcher(ifMatch.strip());
        if (!matcher.matches()) {
            throw OgcException.of(
                    HttpStatus.PRECONDITION_FAILED,
                    "The header If-Match is not the ETag of this feature; read it again.");
        }
        return Integer.parseInt(matcher.group(1));
    }
}
