package org.rareearthatlas.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rareearthatlas.claim.ClaimSources;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.source.Source;
import org.springframework.stereotype.Service;
import org.springframework.web.ErrorResponseException;

/// Writes deposits into files, some hundred at a time, so that memory does not grow with their number.
@Service
public class ExportService {

    private final ExportSelection selection;
    private final ClaimSources sources;
    private final RegionService regions;

    ExportService(ExportSelection selection, ClaimSources sources, RegionService regions) {
        this.selection = selection;
        this.sources = sources;
        this.regions = regions;
    }

    /// Fails, before anything is written, where [#write] would because of the scope.
    ///
    /// @throws ErrorResponseException 400 when evaluating the filter takes too long
    public void require(ExportScope scope) {
        selection.countLocated(scope);
    }

    /// Writes a file; the stream stays open.
    ///
    /// @param baseUrl the application's address, for the permanent addresses of the deposits
    public void write(ExportFormat format, ExportScope scope, String baseUrl, OutputStream out) throws IOException {
        try (ExportWriter writer = format.open(out)) {
            Map<RegionId, String> names = regions.search("").stream()
                    .collect(Collectors.toMap(
                            Region::id, region -> region.names().preferred("en")));
            selection.read(scope, some -> write(writer, some, names, baseUrl));
        }
    }

    private void write(ExportWriter writer, List<Deposit> some, Map<RegionId, String> names, String baseUrl)
            throws IOException {
        Map<DepositId, List<Source>> said =
                sources.listByDeposit(some.stream().map(Deposit::id).toList());
        for (Deposit deposit : some) {
            String words = said.getOrDefault(deposit.id(), List.of()).stream()
                    .map(ExportService::words)
                    .collect(Collectors.joining("; "));
            RegionId stated = deposit.data().location().statedRegion();
            String region = stated == null ? "" : names.getOrDefault(stated, "");
            writer.write(new ExportRow(deposit, region, words, baseUrl + "/deposit/" + deposit.id()));
        }
    }

    private static String words(Source source) {
        String address = source.data().address();
        return source.displayTitle() + (address == null ? "" : " <" + address + ">");
    }
}
