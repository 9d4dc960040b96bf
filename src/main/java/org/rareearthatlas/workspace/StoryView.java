package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.ui.QuoteCard;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.map.FeatureRef;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.story.MapScene;
import org.rareearthatlas.story.Story;
import org.rareearthatlas.story.StoryId;
import org.rareearthatlas.story.StoryService;
import org.rareearthatlas.story.StoryStep;
import org.rareearthatlas.story.ui.StoryReader;
import org.rareearthatlas.uikit.Formats;
import org.rareearthatlas.uikit.InnerLink;

/// A story beside the map, which shows the view of the step that is read. The address holds the step.
@Route(value = "story/:id", layout = WorkspaceLayout.class)
@AnonymousAllowed
class StoryView extends Div implements BeforeEnterObserver, DrawerContent {

    private static final String STEP = "step";

    private final transient StoryService stories;
    private final transient SourceService sources;
    private final transient SourceSheets sheets;
    private transient @Nullable Story story;
    private transient @Nullable StoryReader reader;
    private transient @Nullable AtlasMap map;
    private transient @Nullable Exploring exploring;
    private int step = 1;

    StoryView(StoryService stories, SourceService sources, SourceSheets sheets) {
        this.stories = stories;
        this.sources = sources;
        this.sheets = sheets;
        addClassNames("panel-body", "story-view");
    }

    static String path(StoryId id) {
        return "story/" + id;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        StoryId id = new StoryId(PathNumbers.id(event).orElse(0L));
        Story read = stories.get(id);
        story = read;
        step = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STEP)
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .map(asked ->
                        Math.clamp(asked, 1, Math.max(1, read.data().steps().size())))
                .orElse(1);
        paint(read);
    }

    private void paint(Story read) {
        removeAll();
        Map<QuoteId, QuoteCard.Model> cards =
                sheets.cards(sources.listQuotes(read.data().quotes()), getLocale()).stream()
                        .collect(Collectors.toMap(card -> card.quote().id(), Function.identity()));
        StoryReader shown = new StoryReader(read, cards, step, this::show);
        reader = shown;
        add(heading(read), links(read), shown);
    }

    private Component heading(Story read) {
        H2 title = new H2(read.data().title());
        title.getElement().setAttribute("lang", read.data().language());
        Header header = new Header(title);
        header.addClassName("panel-heading");
        String byline = read.data().byline().isEmpty() ? "" : read.data().byline() + " · ";
        LocalDate day = LocalDate.ofInstant(read.changedAt(), ZoneOffset.UTC);
        Paragraph line = new Paragraph(byline + Formats.of(getLocale()).date(day));
        line.addClassName("other-names");
        header.add(line);
        if (!read.data().published()) {
            Paragraph draft = new Paragraph(getTranslation("story.draft"));
            draft.addClassName("note");
            header.add(draft);
        }
        return header;
    }

    private Component links(Story read) {
        Anchor file = new Anchor("export/" + path(read.id()) + ".html", getTranslation("story.export"));
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        InnerLink all = new InnerLink(StoriesView.PATH, getTranslation("story.all"));
        Div row = new Div(all, file);
        if (stories.mayChange(read)) {
            row.add(new InnerLink(EditStoryView.path(read.id()), getTranslation("story.edit")));
        }
        row.getChildren().forEach(link -> link.addClassName("quiet-link"));
        row.addClassName("story-links");
        return row;
    }

    @Override
    public void useMap(AtlasMap shared) {
        map = shared;
    }

    @Override
    public void useFilter(Exploring filter) {
        exploring = filter;
        show(step);
        if (step > 1 && reader != null) {
            reader.open(step);
        }
    }

    private void show(int next) {
        step = next;
        if (exploring != null) {
            exploring.showPart(STEP, Integer.toString(step), scene().filter());
        }
        if (map != null) {
            Scenes.show(scene(), map);
        }
    }

    private MapScene scene() {
        List<StoryStep> steps = Objects.requireNonNull(story).data().steps();
        return steps.isEmpty() ? MapScene.HOME : steps.get(step - 1).scene();
    }

    @Override
    public @Nullable FeatureRef feature() {
        return story == null ? null : Scenes.featureOf(scene());
    }

    /// A stray click must not end the reading.
    @Override
    public boolean keepsOpenOnEmptyClick() {
        return true;
    }

    @Override
    public String subject() {
        return story == null ? "" : story.data().title();
    }

    @Override
    public Optional<String> permanentPath() {
        return Optional.ofNullable(story).map(read -> path(read.id()) + "?" + STEP + "=" + step);
    }
}
