package org.rareearthatlas.geo;

/// Thrown when a number cannot be a coordinate. Carries a code, so that whoever shows it can choose the words.
public final class InvalidCoordinateException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /// What is wrong with the number.
    public enum Problem {
        /// NaN or infinite.
        NOT_FINITE,
        /// A longitude outside [-180, 180].
        LONGITUDE_OUT_OF_RANGE,
        /// A latitude outside [-90, 90].
        LATITUDE_OUT_OF_RANGE,
        /// A box whose south lies north of its north, or a projected box whose minimum exceeds its maximum.
        INVERTED_BOX
    }

    private final Problem problem;
    private final double value;

    InvalidCoordinateException(Problem problem, double value) {
        super(problem + ": " + value);
        this.problem = problem;
        this.value = value;
    }

    /// What is wrong.
    public Problem problem() {
        return problem;
    }

    /// The offending number.
    public double value() {
        return value;
    }

    static double requireFinite(double value) {
        if (!Double.isFinite(value)) {
            throw new InvalidCoordinateException(Problem.NOT_FINITE, value);
        }
        return value;
    }

    static double requireLon(double lonDeg) {
        if (Math.abs(requireFinite(lonDeg)) > 180) {
            throw new InvalidCoordinateException(Problem.LONGITUDE_OUT_OF_RANGE, lonDeg);
        }
        return lonDeg;
    }

    static double requireLat(double latDeg) {
        if (Math.abs(requireFinite(latDeg)) > 90) {
            throw new InvalidCoordinateException(Problem.LATITUDE_OUT_OF_RANGE, latDeg);
        }
        return latDeg;
    }
}
