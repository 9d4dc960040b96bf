package org.rareearthatlas.workspace;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.review.MentionId;
import org.rareearthatlas.review.PlaceOptions;
import org.rareearthatlas.review.ReviewService;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.source.SourceText;
import org.rareearthatlas.source.SourceTextService;
import org.rareearthatlas.source.ui.SourceWords;
import org.rareearthatlas.text.NotFoundException;
import org.rareearthatlas.uikit.InnerLink;

/// Deciding about the places that a source's text names, one by one, beside the map.
@Route(value = "source/:id([0-9]+)/review", layout = WorkspaceLayout.class)
@RolesAllowed(Roles.CURATOR)
class ReviewView extends Div implements BeforeEnterObserver, DrawerContent {

    /// The parameter that names the mention to begin with.
    static final String MENTION = "mention";

    private final transient SourceService sources;
    private final transient SourceTextService texts;
    private final transient ReviewService reviews;
    private final transient PlaceOptions places;
    private final Div content = new Div();
    private transient @Nullable MentionId asked;
    private transient @Nullable Source source;
    private transient @Nullable ReadingPanel reading;
    private transient @Nullable AtlasMap map;

    ReviewView(SourceService sources, SourceTextService texts, ReviewService reviews, PlaceOptions places) {
        this.sources = sources;
        this.texts = texts;
        this.reviews = reviews;
        this.places = places;
        addClassNames("panel-body", "form-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SourceId id = new SourceId(PathNumbers.id(event).orElse(0L));
        Source found = sources.findSource(id).orElseThrow(() -> new NotFoundException("source", id));
        source = found;
        asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(MENTION)
                .filter(number -> number.matches("[0-9]{1,18}"))
                .map(number -> new MentionId(Long.parseLong(number)))
                .orElse(null);
        Paragraph eyebrow = new Paragraph(new InnerLink(SourceWords.path(id), found.displayTitle()));
        eyebrow.addClassName("eyebrow");
        Header header = new Header(eyebrow, new H2(getTranslation("review.title")));
        header.addClassName("panel-heading");
        removeAll();
        add(header, content);
        paint();
    }

    private void paint() {
        content.removeAll();
        SourceId id = source().id();
        Optional<SourceText> text = texts.findNewest(id);
        if (text.isEmpty()) {
            Paragraph nothing = new Paragraph(getTranslation("review.noText"));
            nothing.addClassName("empty");
            InnerLink add = new InnerLink(SourceWords.path(id) + "/text", getTranslation("source.text.add"));
            add.addClassNames("atlas-button", "quiet-button");
            content.add(nothing, add);
        } else if (!reviews.isRead(text.get().id())) {
            ReadingPanel panel = new ReadingPanel(reviews, text.get(), this::paint);
            reading = panel;
            content.add(panel);
        } else {
            ReviewPanel panel = new ReviewPanel(
                    reviews, places, text.get(), texts.read(text.get().id()), this::look);
            Optional.ofNullable(asked).ifPresent(panel::goTo);
            content.add(panel);
        }
    }

    /// Shows on the map which place is looked at.
    private void look(ReviewLook look) {
        AtlasMap shared = map;
        if (shared == null) {
            return;
        }
        shared.setSelection(look.feature());
        shared.setDraft(look.draft());
        if (look.feature() != null) {
            shared.fitSelection();
        } else if (look.draft() != null && look.draft().place() != null) {
            shared.centreOn(look.draft().place());
        }
    }

    private Source source() {
        return java.util.Objects.requireNonNull(source);
    }

    @Override
    protected void onDetach(DetachEvent detachEvent) {
        ReadingPanel panel = reading;
        if (panel != null) {
            panel.cancel();
        }
        AtlasMap shared = map;
        if (shared != null) {
            shared.setDraft(null);
        }
        super.onDetach(detachEvent);
    }

    @Override
    public void useMap(AtlasMap shared) {
        map = shared;
    }

    @Override
    public boolean keepsOpenOnEmptyClick() {
        return true;
    }

    @Override
    public String subject() {
        return getTranslation("review.of", source().displayTitle());
    }

    @Override
    public Optional<String> permanentPath() {
        return Optional.of(SourceWords.path(source().id()) + "/review");
    }
}
