package org.rareearthatlas.exchange.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.locationtech.jts.io.geojson.GeoJsonWriter;
import org.rareearthatlas.citation.CitationStyle;
import org.rareearthatlas.citation.WebAnnotations;
import org.rareearthatlas.print.PrintFormat;
import org.rareearthatlas.source.Source;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// All that is said of regions and deposits as a zip: a map as SVG, PNG and PDF, the quotes as Web Annotations, the
/// claims as
/// CSV, the places as GeoJSON, the sources as BibTeX, RIS and CSL-JSON, and a page to read.
@Service
public class CitationBundles {

    private final BundleMap maps;
    private final WebAnnotations annotations;

    CitationBundles(BundleMap maps, WebAnnotations annotations) {
        this.maps = maps;
        this.annotations = annotations;
    }

    /// @param root the atlas's address, ending with a slash
    Bundle of(List<BundleSubject> subjects, String root, Locale locale) {
        return new Bundle(subjects, root, LocalDate.now(), locale);
    }

    void write(Bundle bundle, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        put(zip, "index.html", ReadablePage.of(bundle));
        for (PrintFormat format : PrintFormat.values()) {
            zip.putNextEntry(new ZipEntry("map." + format.ending()));
            maps.write(bundle, format, zip);
            zip.closeEntry();
        }
        put(zip, "quotes.jsonld", quotes(bundle));
        put(zip, "claims.csv", ClaimTable.write(bundle));
        put(zip, "places.geojson", places(bundle));
        put(zip, "sources.bib", all(bundle.sources(), CitationStyle.BIBTEX::cite, "\n"));
        put(zip, "sources.ris", all(bundle.sources(), CitationStyle.RIS::cite, "\n"));
        put(zip, "sources.csl.json", csl(bundle.sources()));
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String quotes(Bundle bundle) {
        ArrayNode all = JsonMapper.shared().createArrayNode();
        bundle.quotes()
                .forEach(quote -> annotations
                        .find(quote.id(), bundle.root())
                        .ifPresent(json -> all.add(JsonMapper.shared().readTree(json))));
        return all.toPrettyString() + "\n";
    }

    private static String places(Bundle bundle) {
        ObjectNode collection = JsonMapper.shared().createObjectNode();
        collection.put("type", "FeatureCollection");
        ArrayNode features = collection.putArray("features");
        bundle.subjects().forEach(subject -> features.add(place(subject, bundle)));
        return collection.toPrettyString() + "\n";
    }

    private static ObjectNode place(BundleSubject subject, Bundle bundle) {
        ObjectNode feature = JsonMapper.shared().createObjectNode();
        feature.put("type", "Feature").put("id", bundle.root() + subject.path());
        if (subject.geometryWgs84() == null) {
            feature.putNull("geometry");
        } else {
            GeoJsonWriter writer = new GeoJsonWriter();
            writer.setEncodeCRS(false);
            feature.set("geometry", JsonMapper.shared().readTree(writer.write(subject.geometryWgs84())));
        }
        feature.putObject("properties").put("name", subject.name(bundle.locale()));
        return feature;
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
