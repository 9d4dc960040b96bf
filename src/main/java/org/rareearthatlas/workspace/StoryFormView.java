package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.map.FeatureRef;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.story.MapScene;
import org.rareearthatlas.story.Story;
import org.rareearthatlas.story.StoryService;
import org.rareearthatlas.story.ui.StoryForm;
import org.rareearthatlas.story.ui.StoryTools;

/// Writing a story beside the map. What is chosen on the map belongs to the view that is to be added; it is not opened.
abstract class StoryFormView extends FormView {

    final transient StoryService stories;
    private final transient SourceService sources;
    private transient @Nullable Exploring exploring;
    private transient Optional<FeatureRef> chosen = Optional.empty();

    StoryFormView(StoryService stories, SourceService sources) {
        this.stories = stories;
        this.sources = sources;
        addClassName("story-writing");
    }

    /// The story that is changed; null for a new one.
    abstract @Nullable Story story();

    @Override
    String about() {
        return "";
    }

    @Override
    Component form(AtlasMap map) {
        StoryTools tools = new StoryTools(
                then -> map.readView(view -> then.accept(view.flatMap(
                        seen -> Optional.ofNullable(exploring).map(now -> Scenes.of(chosen, now.filter(), seen))))),
                scene -> show(scene, map));
        return new StoryForm(
                stories, sources, tools, story(), saved -> saved(StoryView.path(saved.id())), this::giveUp);
    }

    private void giveUp() {
        Story before = story();
        leave(before == null ? StoriesView.PATH : StoryView.path(before.id()));
    }

    private void show(MapScene scene, AtlasMap map) {
        chosen = Optional.ofNullable(Scenes.featureOf(scene));
        if (exploring != null) {
            exploring.stepped(filter -> scene.filter());
        }
        Scenes.show(scene, map);
    }

    @Override
    public void useFilter(Exploring filter) {
        exploring = filter;
    }

    @Override
    public @Nullable FeatureRef feature() {
        return chosen.orElse(null);
    }

    @Override
    public boolean takeSelection(Optional<FeatureRef> feature) {
        chosen = feature;
        AtlasMap shown = map();
        if (shown != null) {
            shown.setSelection(feature.orElse(null));
        }
        return true;
    }
}
