package org.rareearthatlas.exchange.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.stream.Collectors;
import org.geotools.api.filter.Filter;
import org.rareearthatlas.print.DepositLook;
import org.rareearthatlas.print.MapPrinter;
import org.rareearthatlas.print.MapSheet;
import org.rareearthatlas.print.PrintFormat;
import org.rareearthatlas.print.SheetSize;
import org.springframework.stereotype.Component;

/// The map of a bundle: its subjects stand out among all else that lies there.
@Component
class BundleMap {

    private static final String REGION = "region/";
    private static final String DEPOSIT = "deposit/";

    private final MapPrinter printer;

    BundleMap(MapPrinter printer) {
        this.printer = printer;
    }

    void write(Bundle bundle, PrintFormat format, OutputStream out) throws IOException {
        printer.print(
                new MapSheet(
                        bundle.title(),
                        SheetSize.A4_LANDSCAPE,
                        DepositLook.STATUS,
                        MapSheet.projectionFor(bundle.aroundWgs84()),
                        bundle.aroundWgs84(),
                        after(bundle, REGION),
                        Filter.INCLUDE,
                        after(bundle, DEPOSIT).stream().map(Long::valueOf).collect(Collectors.toSet()),
                        bundle.address(),
                        bundle.date(),
                        bundle.locale()),
                format,
                out);
    }

    private static Set<String> after(Bundle bundle, String kind) {
        return bundle.subjects().stream()
                .map(BundleSubject::path)
                .filter(path -> path.startsWith(kind))
                .map(path -> path.substring(kind.length()))
                .collect(Collectors.toSet());
    }
}
