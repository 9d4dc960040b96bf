package org.rareearthatlas.workspace;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Locale;
import java.util.Optional;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.ui.DepositWords;
import org.rareearthatlas.map.FeatureRef;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.region.ui.RegionWords;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.stereotype.Component;

/// Finds the region or deposit of an address such as `/region/tuva/claims` or `/deposit/3/claims`, and compares what is
/// said of it.
@Component
class ComparedSubjects {

    private final RegionService regions;
    private final DepositService deposits;
    private final ClaimService claims;

    ComparedSubjects(RegionService regions, DepositService deposits, ClaimService claims) {
        this.regions = regions;
        this.deposits = deposits;
        this.claims = claims;
    }

    /// @throws NotFoundException when the address names neither a region nor a deposit that there is
    Subject get(BeforeEnterEvent event) {
        Optional<String> slug = event.getRouteParameters().get("slug");
        if (slug.isPresent()) {
            return Subject.of(regions.findBySlug(slug.get())
                    .orElseThrow(() -> new NotFoundException("region", slug.get()))
                    .id());
        }
        DepositId id = new DepositId(PathNumbers.id(event).orElse(0L));
        return Subject.of(deposits.get(id).id());
    }

    /// The subject; nothing when it is gone.
    Optional<ComparedSubject> find(Subject subject, Locale locale) {
        return switch (subject) {
            case Subject.OfRegion of ->
                regions.find(of.id())
                        .map(region -> new ComparedSubject(
                                subject,
                                FeatureRef.region(region.slug()),
                                new RegionWords(locale).name(region),
                                claims.compare(subject)));
            case Subject.OfDeposit of ->
                deposits.find(of.id())
                        .map(deposit -> new ComparedSubject(
                                subject,
                                FeatureRef.deposit(of.id().toString()),
                                new DepositWords(locale).name(deposit),
                                claims.compare(subject)));
        };
    }
}
