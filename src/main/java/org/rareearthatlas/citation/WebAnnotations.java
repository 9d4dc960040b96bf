package org.rareearthatlas.citation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.QuotePlace;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.source.SourceTextService;
import org.rareearthatlas.text.TextPositionSelector;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Quotes as annotations of the W3C Web Annotation Data Model: the places that the words speak of are the bodies
/// (§3.2), the passage is the target (§4). The published page is a target by the words alone (§4.2.4); where the atlas
/// holds the text, the newest version that has these words is a further target by the words and by their position
/// (§4.2.5), which is counted in Unicode code points of that version.
@Component
public class WebAnnotations {

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    private final SourceService sources;
    private final SourceTextService texts;
    private final ClaimService claims;
    private final RegionService regions;

    WebAnnotations(SourceService sources, SourceTextService texts, ClaimService claims, RegionService regions) {
        this.sources = sources;
        this.texts = texts;
        this.claims = claims;
        this.regions = regions;
    }

    /// The annotation as JSON-LD; empty when there is no such quote.
    ///
    /// @param root the atlas's address, ending with a slash
    public Optional<String> find(QuoteId id, String root) {
        return sources.findQuote(id).map(quote -> write(quote, root));
    }

    private String write(Quote quote, String root) {
        ObjectNode annotation = JsonMapper.shared().createObjectNode();
        annotation.put("@context", CONTEXT);
        annotation.put("id", root + "quote/" + quote.id());
        annotation.put("type", "Annotation");
        List<String> subjects = subjects(quote.id());
        annotation.put("motivation", subjects.isEmpty() ? "highlighting" : "identifying");
        if (!subjects.isEmpty()) {
            ArrayNode bodies = annotation.putArray("body");
            subjects.forEach(path -> bodies.addObject()
                    .put("type", "SpecificResource")
                    .put("purpose", "identifying")
                    .put("source", root + path));
        }
        addTargets(annotation.putArray("target"), quote, root);
        return annotation.toPrettyString() + "\n";
    }

    private List<String> subjects(QuoteId quote) {
        List<Subject> subjects = claims.listOf(quote).stream()
                .map(Claim::data)
                .map(data -> data.subject())
                .distinct()
                .toList();
        List<RegionId> regionIds = subjects.stream()
                .flatMap(subject -> subject instanceof Subject.OfRegion of ? Stream.of(of.id()) : Stream.empty())
                .toList();
        Stream<String> places =
                regions.list(regionIds).stream().map(Region::slug).map(slug -> "region/" + slug);
        Stream<String> deposits = subjects.stream()
                .flatMap(subject ->
                        subject instanceof Subject.OfDeposit of ? Stream.of("deposit/" + of.id()) : Stream.empty());
        return Stream.concat(places, deposits).toList();
    }

    private void addTargets(ArrayNode targets, Quote quote, String root) {
        Optional<QuotePlace> place = texts.findNewestExactPlace(quote.id());
        String address = quote.source().data().address();
        String ours = root + "source/" + quote.source().id();
        if (address != null || place.isEmpty()) {
            addQuoteSelector(target(targets, address == null ? ours : address), quote);
        }
        place.ifPresent(found -> addOurCopy(targets, quote, found, ours));
    }

    private void addOurCopy(ArrayNode targets, Quote quote, QuotePlace place, String ours) {
        ArrayNode selectors = target(targets, ours + "?version=" + place.versionNumber());
        addQuoteSelector(selectors, quote);
        TextPositionSelector position = place.position();
        if (position != null) {
            TextPositionSelector.InCodePoints counted = position.inCodePoints(texts.read(place.text()));
            selectors
                    .addObject()
                    .put("type", "TextPositionSelector")
                    .put("start", counted.start())
                    .put("end", counted.end());
        }
    }

    private static ArrayNode target(ArrayNode targets, String source) {
        ObjectNode target = targets.addObject();
        target.put("type", "SpecificResource");
        target.put("source", source);
        return target.putArray("selector");
    }

    private static void addQuoteSelector(ArrayNode selectors, Quote quote) {
        ObjectNode selector = selectors.addObject();
        selector.put("type", "TextQuoteSelector");
        selector.put("exact", quote.data().selector().exact());
        put(selector, "prefix", quote.data().selector().prefix());
        put(selector, "suffix", quote.data().selector().suffix());
    }

    private static void put(ObjectNode node, String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            node.put(field, value);
        }
    }
}
