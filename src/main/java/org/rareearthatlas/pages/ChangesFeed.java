package org.rareearthatlas.pages;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rareearthatlas.history.ChangeLog;
import org.rareearthatlas.history.LoggedChange;
import org.rareearthatlas.history.LoggedChange.Kind;
import org.rareearthatlas.history.LoggedRevision;
import org.rareearthatlas.pages.ChangeNames.Named;
import org.springframework.stereotype.Component;

/// What changed last, as an Atom feed (RFC 4287): an entry for each transaction. Who made a change is not published.
@Component
class ChangesFeed {

    static final String PATH = "changes.atom";

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int ENTRIES = 30;
    private static final int THINGS_OF_A_KIND = 10;
    private static final int NAMES_IN_TITLE = 3;

    private final ChangeLog log;
    private final ChangeNames names;
    private final I18NProvider texts;

    ChangesFeed(ChangeLog log, ChangeNames names, I18NProvider texts) {
        this.log = log;
        this.names = names;
        this.texts = texts;
    }

    /// Differs whenever the feed may differ.
    long version() {
        return log.newest();
    }

    /// @param root the atlas's address, ending with a slash
    String write(String root, Locale locale) {
        List<LoggedRevision> revisions = log.list(ENTRIES, THINGS_OF_A_KIND);
        Map<Kind, Map<Long, Named>> named = names.of(
                revisions.stream().flatMap(each -> each.changes().stream()).toList(), locale);
        Document document = new Document("", "");
        document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        Element feed = new Element("feed", ATOM).attr("xmlns", ATOM).attr("xml:lang", locale.getLanguage());
        document.appendChild(feed);
        Instant updated = revisions.isEmpty()
                ? Instant.EPOCH
                : revisions.getFirst().revision().at();
        head(feed, root, updated, locale);
        revisions.forEach(revision -> append(feed, revision, named, root, locale));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document.outerHtml();
    }

    private void head(Element feed, String root, Instant updated, Locale locale) {
        String atlas = text("app.title", locale);
        child(feed, "id", root + PATH);
        child(feed, "title", atlas + " · " + text("pages.changes", locale));
        child(feed.appendElement("author", ATOM), "name", atlas);
        link(feed, "self", root + PATH);
        link(feed, "alternate", root);
        child(feed, "updated", updated.toString());
    }

    private void append(
            Element feed, LoggedRevision revision, Map<Kind, Map<Long, Named>> named, String root, Locale locale) {
        Element entry = feed.appendElement("entry", ATOM);
        Element list = new Element("ul");
        List<Named> things = revision.changes().stream()
                .map(change -> appendChange(list, change, named, root, locale))
                .toList();
        child(entry, "id", root + PATH + "#" + revision.revision().number());
        child(entry, "title", title(things, revision.isCut(), locale));
        child(entry, "updated", revision.revision().at().toString());
        link(entry, "alternate", root + things.getFirst().path());
        entry.appendElement("content", ATOM).attr("type", "html").text(list.outerHtml());
    }

    private Named appendChange(
            Element list, LoggedChange change, Map<Kind, Map<Long, Named>> named, String root, Locale locale) {
        Named known = named.getOrDefault(change.kind(), Map.of()).get(change.id());
        Named thing = known == null ? names.gone(change, locale) : known;
        Element item = list.appendElement("li");
        Html.link(item, root + thing.path(), thing.name());
        item.appendText(" · " + text("history.change." + change.change(), locale));
        return thing;
    }

    private String title(List<Named> things, boolean isCut, Locale locale) {
        List<String> all = things.stream().map(Named::name).distinct().toList();
        String first = String.join(", ", all.subList(0, Math.min(NAMES_IN_TITLE, all.size())));
        return isCut || all.size() > NAMES_IN_TITLE ? texts.getTranslation("pages.changes.more", locale, first) : first;
    }

    private static void child(Element parent, String name, String text) {
        parent.appendElement(name, ATOM).text(text);
    }

    private static void link(Element parent, String rel, String href) {
        parent.appendElement("link", ATOM).attr("rel", rel).attr("href", href);
    }

    private String text(String key, Locale locale) {
        return texts.getTranslation(key, locale);
    }
}
