package org.rareearthatlas.story.ui;

import java.util.Optional;
import java.util.function.Consumer;
import org.rareearthatlas.story.MapScene;

/// What the form of a story does with the map of its window.
///
/// @param readView gives what the map shows now to whom it is handed, or nothing while the map is not drawn
/// @param showView shows a view
public record StoryTools(Consumer<Consumer<Optional<MapScene>>> readView, Consumer<MapScene> showView) {}
