package org.rareearthatlas.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rareearthatlas.catalog.PlaceFinder;
import org.rareearthatlas.claim.ClaimSources;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.text.NotFoundException;
import org.rareearthatlas.text.TextFolding;
import org.springframework.stereotype.Service;

/// Writes deposits into files, some hundred at a time, so that memory does not grow with their number.
@Service
public class ExportService {

    private static final int AT_ONCE = 500;

    private final DepositService deposits;
    private final RegionService regions;
    private final PlaceFinder places;
    private final ClaimSources sources;

    ExportService(DepositService deposits, RegionService regions, PlaceFinder places, ClaimSources sources) {
        this.deposits = deposits;
        this.regions = regions;
        this.places = places;
        this.sources = sources;
    }

    /// Writes a file; the stream stays open.
    ///
    /// @param baseUrl the application's address, for the permanent addresses of the deposits
    /// @throws NotFoundException when the region does not exist
    public void write(ExportFormat format, ExportScope scope, String baseUrl, OutputStream out) throws IOException {
        List<DepositId> chosen = chosen(scope);
        try (ExportWriter writer = format.open(out)) {
            if (scope.region() != null || !scope.ids().isEmpty()) {
                for (int from = 0; from < chosen.size(); from += AT_ONCE) {
                    List<DepositId> some = chosen.subList(from, Math.min(chosen.size(), from + AT_ONCE));
                    write(writer, deposits.list(some), scope, baseUrl);
                }
                return;
            }
            DepositId last = new DepositId(0);
            for (List<Deposit> some = deposits.listAfter(last, AT_ONCE); !some.isEmpty(); ) {
                write(writer, some, scope, baseUrl);
                last = some.getLast().id();
                some = deposits.listAfter(last, AT_ONCE);
            }
        }
    }

    private List<DepositId> chosen(ExportScope scope) {
        Set<Long> ids = Set.copyOf(scope.ids());
        if (scope.region() == null) {
            return scope.ids().stream().map(DepositId::new).sorted(byNumber()).toList();
        }
        Region region = regions.findBySlug(scope.region())
                .orElseThrow(() -> new NotFoundException("region", String.valueOf(scope.region())));
        return Stream.concat(
                        places.listDepositsIn(region.id()).stream(),
                        deposits.listUnlocatedIn(region.id()).stream().map(Deposit::id))
                .filter(id -> ids.isEmpty() || ids.contains(id.value()))
                .distinct()
                .sorted(byNumber())
                .toList();
    }

    private static Comparator<DepositId> byNumber() {
        return Comparator.comparingLong(DepositId::value);
    }

    private void write(ExportWriter writer, List<Deposit> some, ExportScope scope, String baseUrl) throws IOException {
        List<Deposit> wanted = some.stream()
                .filter(deposit -> scope.words().isBlank()
                        || deposit.data().names().searchText().contains(TextFolding.fold(scope.words())))
                .toList();
        Map<DepositId, List<Source>> said =
                sources.listByDeposit(wanted.stream().map(Deposit::id).toList());
        for (Deposit deposit : wanted) {
            String words = said.getOrDefault(deposit.id(), List.of()).stream()
                    .map(ExportService::words)
                    .collect(Collectors.joining("; "));
            writer.write(new ExportRow(deposit, words, baseUrl + "/deposit/" + deposit.id()));
        }
    }

    private static String words(Source source) {
        String address = source.data().address();
        return source.displayTitle() + (address == null ? "" : " <" + address + ">");
    }
}
