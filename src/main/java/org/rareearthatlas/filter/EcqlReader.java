package org.rareearthatlas.filter;

import java.util.Locale;
import java.util.Set;
import org.geotools.api.filter.Filter;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.filter.text.generated.parsers.TokenMgrError;
import org.rareearthatlas.geo.CrsReference;

/// Reads GeoTools' ECQL with GeoTools' own parser, which knows no bounds: what would take it too deep is
/// refused before, and [EcqlCheck] allows only what the atlas can answer.
final class EcqlReader {

    private static final int MAX_RECURSIONS = 256;
    private static final Set<String> OPERATORS = Set.of("and", "or", "not");

    private EcqlReader() {}

    static Filter read(String ecql, Queryables queryables, CrsReference crs) {
        requireShallow(ecql);
        try {
            return (Filter) ECQL.toFilter(ecql).accept(new EcqlCheck(queryables, crs), null);
        } catch (CQLException | TokenMgrError e) {
            throw new InvalidFilterException("ECQL", firstLine(e));
        } catch (InvalidFilterException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new InvalidFilterException("ECQL", "the filter does not parse: " + firstLine(e));
        }
    }

    /// GeoTools' parser recurses for each parenthesis and operator, closed or not.
    private static void requireShallow(String ecql) {
        int recursions = 0;
        for (Cql2Token token : Cql2Lexer.read(ecql)) {
            boolean operator = token.kind() == Cql2Token.Kind.NAME
                    && OPERATORS.contains(token.text().toLowerCase(Locale.ROOT));
            boolean sign = token.kind() == Cql2Token.Kind.SIGN && "(-+*/^".contains(token.text());
            recursions += operator || sign ? 1 : 0;
            if (recursions > MAX_RECURSIONS) {
                throw new InvalidFilterException(
                        token.place(),
                        "a filter in ECQL may have at most " + MAX_RECURSIONS
                                + " parentheses and operators; CQL2 may have more");
            }
        }
    }

    private static String firstLine(Throwable e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceFirst("\\.\\s*$", "");
    }
}
