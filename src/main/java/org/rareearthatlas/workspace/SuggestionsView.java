package org.rareearthatlas.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.map.MapDraft;
import org.rareearthatlas.security.Role;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.suggestion.SuggestionDesk;
import org.rareearthatlas.suggestion.SuggestionHead;
import org.rareearthatlas.suggestion.Suggestions;
import org.rareearthatlas.suggestion.ui.SuggestionWords;
import org.rareearthatlas.uikit.Badge;
import org.rareearthatlas.uikit.Formats;
import org.rareearthatlas.uikit.InnerLink;

/// One's own suggestions with what became of them; for curators, what waits for a decision above them.
@Route(value = SuggestionsView.PATH, layout = WorkspaceLayout.class)
@RolesAllowed(Roles.CONTRIBUTOR)
class SuggestionsView extends Div implements DrawerContent {

    static final String PATH = "suggestions";

    private static final int MORE = 50;

    private final transient Suggestions suggestions;
    private final transient SuggestionDesk desk;
    private final Div lists = new Div();
    private final Button more = new Button(getTranslation("workspace.sources.more"));
    private @Nullable AtlasMap map;
    private int limit = MORE;

    SuggestionsView(Suggestions suggestions, SuggestionDesk desk) {
        this.suggestions = suggestions;
        this.desk = desk;
        addClassName("panel-body");
        Header header = new Header(new H2(subject()));
        header.addClassName("panel-heading");
        more.addClickListener(click -> {
            limit += MORE;
            load();
        });
        add(header, lists, more);
        load();
    }

    private void load() {
        lists.removeAll();
        more.setVisible(false);
        if (Role.CURATOR.isActing()) {
            show("suggestion.list.waiting", "suggestion.list.waiting.none", desk.listWaiting(limit + 1));
            show("suggestion.list.returned", "", desk.listReturned(limit + 1));
            show("suggestion.list.decided", "", desk.listDecided(limit + 1));
        } else {
            show("", "suggestion.list.mine.none", suggestions.listMine(limit + 1));
        }
        draw();
    }

    private void show(String titleKey, String noneKey, List<SuggestionHead> heads) {
        if (heads.isEmpty() && noneKey.isEmpty()) {
            return;
        }
        if (!titleKey.isEmpty()) {
            H3 title = new H3(getTranslation(titleKey));
            title.addClassName("section-title");
            lists.add(title);
        }
        if (heads.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation(noneKey));
            none.addClassName("empty");
            lists.add(none);
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassNames("place-rows", "source-rows");
        heads.stream().limit(limit).forEach(head -> rows.add(new ListItem(row(head))));
        lists.add(rows);
        more.setVisible(more.isVisible() || heads.size() > limit);
    }

    private InnerLink row(SuggestionHead head) {
        SuggestionWords words = new SuggestionWords(getLocale());
        Span title = new Span(words.title(head));
        title.addClassName("place-name");
        Span second = new Span(
                words.who(head.author()) + " · " + Formats.of(getLocale()).moment(head.changedAt()));
        second.addClassName("place-second");
        Span state = new Span(new Badge(
                words.state(head.state()), "suggestion-" + head.state().name().toLowerCase(java.util.Locale.ROOT)));
        if (head.unseen() && !Role.CURATOR.isActing()) {
            state.add(new Badge(getTranslation("suggestion.unseen"), "suggestion-new"));
        }
        Span texts = new Span(title, second, state);
        texts.addClassName("place-texts");
        InnerLink link = new InnerLink(SuggestionWords.path(head.id()));
        link.addClassNames("place-row", "source-row");
        link.add(texts);
        return link;
    }

    @Override
    public void useMap(AtlasMap shared) {
        map = shared;
        draw();
    }

    /// Marks on the map what one has suggested oneself and nobody has decided yet.
    private void draw() {
        AtlasMap shared = map;
        if (shared != null) {
            List<LonLat> places = suggestions.listOpenPlaces(MapDraft.MOST_OTHERS);
            shared.setDraft(places.isEmpty() ? null : MapDraft.at(places));
        }
    }

    @Override
    protected void onDetach(com.vaadin.flow.component.DetachEvent event) {
        AtlasMap shared = map;
        if (shared != null) {
            shared.setDraft(null);
        }
    }

    @Override
    public void suggestionsChanged() {
        load();
    }

    @Override
    public String subject() {
        return getTranslation(Role.CURATOR.isActing() ? "suggestion.list" : "suggestion.list.mine");
    }

    @Override
    public Optional<String> permanentPath() {
        return Optional.of(PATH);
    }
}
