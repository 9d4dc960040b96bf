package org.rareearthatlas;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositLocation;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.LocationPrecision;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.source.QuoteData;
import org.rareearthatlas.source.SourceData;
import org.rareearthatlas.source.SourceKind;
import org.rareearthatlas.source.Speech;
import org.rareearthatlas.text.LocalName;
import org.rareearthatlas.text.LocalNames;
import org.rareearthatlas.text.NameRole;
import org.rareearthatlas.text.TextQuoteSelector;

/// Things to save in tests. The names are invented and say so.
public final class Samples {

    private Samples() {}

    public static LocalNames names(String name) {
        return new LocalNames(List.of(new LocalName("en", name, NameRole.PREFERRED)));
    }

    /// An unlocated deposit with two elements and a status.
    public static DepositData unlocated(String name) {
        return deposit(name, DepositLocation.unlocated(null));
    }

    public static DepositData at(String name, double lonDeg, double latDeg) {
        return deposit(
                name, new DepositLocation(LocationPrecision.EXACT, new LonLat(lonDeg, latDeg), null, null, null));
    }

    public static DepositData deposit(String name, DepositLocation location) {
        return new DepositData(
                names(name), location, Set.of(Element.Nb, Element.Ce), null, Status.PROSPECT, Resource.NONE, null);
    }

    public static SourceData source(String title) {
        return new SourceData(
                title, false, SourceKind.NEWS, "Sample Press", null, null, null, null, "en", null, null, null);
    }

    /// What a company published on the first of May of a year.
    public static SourceData companySource(String title, int year) {
        return new SourceData(
                title,
                false,
                SourceKind.COMPANY,
                null,
                null,
                LocalDate.of(year, 5, 1),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public static QuoteData quote(String exact) {
        return new QuoteData(TextQuoteSelector.of(exact), null, null, Speech.REPORTED, "en");
    }
}
