package org.rareearthatlas.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.story.StoryHead;
import org.rareearthatlas.story.StoryService;
import org.rareearthatlas.uikit.Formats;
import org.rareearthatlas.uikit.InnerLink;
import org.rareearthatlas.uikit.Offers;

/// The stories of the atlas, and those that are not published yet for whoever may read them.
@Route(value = StoriesView.PATH, layout = WorkspaceLayout.class)
@AnonymousAllowed
class StoriesView extends Div implements DrawerContent {

    static final String PATH = "stories";

    private static final int MOST = 200;

    StoriesView(StoryService stories) {
        addClassName("panel-body");
        Header header = new Header(new H2(subject()));
        header.addClassName("panel-heading");
        Paragraph what = new Paragraph(getTranslation("story.what"));
        what.addClassName("quiet");
        InnerLink write = new InnerLink(NewStoryView.PATH, getTranslation("story.new"));
        write.addClassNames("atlas-button", "quiet-button");
        Div tools = new Div(write);
        tools.addClassName("button-row");
        add(header, what, tools);
        List<StoryHead> published = stories.listPublished(MOST);
        List<StoryHead> drafts = stories.listDrafts(MOST);
        if (published.isEmpty() && drafts.isEmpty()) {
            add(none());
        }
        if (!published.isEmpty()) {
            add(rows(published));
        }
        if (!drafts.isEmpty()) {
            H3 title = new H3(getTranslation("story.drafts"));
            title.addClassName("section-title");
            add(title, rows(drafts));
        }
    }

    private Paragraph none() {
        boolean writes = Offers.to(Roles.CONTRIBUTOR);
        Paragraph none = new Paragraph(getTranslation("story.none") + " "
                + (writes ? getTranslation("story.none.write") : getTranslation("story.none.read")));
        none.addClassName("not-known");
        return none;
    }

    private UnorderedList rows(List<StoryHead> stories) {
        UnorderedList rows = new UnorderedList();
        rows.addClassNames("place-rows", "story-rows");
        stories.forEach(story -> rows.add(new ListItem(row(story))));
        return rows;
    }

    private InnerLink row(StoryHead story) {
        Span title = new Span(story.title());
        title.addClassName("place-name");
        title.getElement().setAttribute("lang", story.language());
        LocalDate day = LocalDate.ofInstant(story.changedAt(), ZoneOffset.UTC);
        Span second = new Span(Stream.of(
                        story.byline(),
                        Formats.of(getLocale()).language(story.language()),
                        Formats.of(getLocale()).date(day))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        second.addClassName("place-second");
        Span texts = new Span(title, second);
        texts.addClassName("place-texts");
        InnerLink link = new InnerLink(StoryView.path(story.id()));
        link.addClassNames("place-row", "source-row");
        link.add(texts);
        return link;
    }

    @Override
    public String subject() {
        return getTranslation("story.title");
    }

    @Override
    public Optional<String> permanentPath() {
        return Optional.of(PATH);
    }
}
