package org.rareearthatlas.exchange.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.locationtech.jts.io.geojson.GeoJsonWriter;
import org.rareearthatlas.citation.CitationStyle;
import org.rareearthatlas.citation.WebAnnotations;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionOutline;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// All that is said of a region or deposit as a zip: the quotes as Web Annotations, the claims as CSV, its place as
/// GeoJSON, the sources as BibTeX, RIS and CSL-JSON, and a page to read. A map as an image is not among them.
@Service
@Transactional(readOnly = true)
public class CitationBundles {

    private final RegionService regions;
    private final DepositService deposits;
    private final ClaimService claims;
    private final WebAnnotations annotations;

    CitationBundles(RegionService regions, DepositService deposits, ClaimService claims, WebAnnotations annotations) {
        this.regions = regions;
        this.deposits = deposits;
        this.claims = claims;
        this.annotations = annotations;
    }

    /// @throws NotFoundException when there is no such region
    BundleSubject region(String slug) {
        Region region = regions.findBySlug(slug).orElseThrow(() -> new NotFoundException("region", slug));
        return new BundleSubject(
                "region/" + slug,
                region.names().preferred("en"),
                regions.findOutline(region.id()).map(RegionOutline::geometry).orElse(null),
                claims.list(Subject.of(region.id())));
    }

    /// @throws NotFoundException when there is no such deposit
    BundleSubject deposit(DepositId id) {
        Deposit deposit = deposits.get(id);
        var point = deposit.data().location().point();
        return new BundleSubject(
                "deposit/" + id,
                deposit.data().names().preferred("en"),
                point == null ? null : point.toPoint(),
                claims.list(Subject.of(id)));
    }

    /// @param root the atlas's address, ending with a slash
    void write(BundleSubject subject, String root, OutputStream out) throws IOException {
        String date = LocalDate.now().toString();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, "index.html", ReadablePage.of(subject, root, date));
            put(zip, "quotes.jsonld", quotes(subject, root));
            put(zip, "claims.csv", ClaimTable.write(subject.claims()));
            put(zip, "place.geojson", place(subject, root));
            put(zip, "sources.bib", all(subject.sources(), CitationStyle.BIBTEX::cite, "\n"));
            put(zip, "sources.ris", all(subject.sources(), CitationStyle.RIS::cite, "\n"));
            put(zip, "sources.csl.json", csl(subject.sources()));
        }
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String quotes(BundleSubject subject, String root) {
        ArrayNode all = JsonMapper.shared().createArrayNode();
        subject.quotes()
                .forEach(quote -> annotations
                        .find(quote.id(), root)
                        .ifPresent(json -> all.add(JsonMapper.shared().readTree(json))));
        return all.toPrettyString() + "\n";
    }

    private static String place(BundleSubject subject, String root) {
        ObjectNode feature = JsonMapper.shared().createObjectNode();
        feature.put("type", "Feature").put("id", root + subject.path());
        if (subject.geometryWgs84() == null) {
            feature.putNull("geometry");
        } else {
            GeoJsonWriter writer = new GeoJsonWriter();
            writer.setEncodeCRS(false);
            feature.set("geometry", JsonMapper.shared().readTree(writer.write(subject.geometryWgs84())));
        }
        feature.putObject("properties").put("name", subject.nameEn());
        return feature.toPrettyString() + "\n";
    }

    private static String all(List<Source> sources, Function<Source, String> cite, String between) {
        return sources.stream().map(cite).collect(Collectors.joining(between));
    }

    /// One array of all items, where a citation alone is an array of one.
    private static String csl(List<Source> sources) {
        ArrayNode all = JsonMapper.shared().createArrayNode();
        sources.forEach(source -> JsonMapper.shared()
                .readTree(CitationStyle.CSL_JSON.cite(source))
                .forEach(all::add));
        return all.toPrettyString() + "\n";
    }
}
