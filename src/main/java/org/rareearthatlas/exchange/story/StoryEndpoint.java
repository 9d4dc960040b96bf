package org.rareearthatlas.exchange.story;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.language.Languages;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.story.MapScene;
import org.rareearthatlas.story.Story;
import org.rareearthatlas.story.StoryId;
import org.rareearthatlas.story.StoryService;
import org.rareearthatlas.story.StoryStep;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// `GET /export/story/{id}.html`: a story with its maps, quotes and sources as one file that works offline. `lang` is
/// the language of what the atlas says in it; without it the story's own.
/// `GET /export/preview/story/{id}.png` is its first view, for other sites to show beside a link.
@RestController
class StoryEndpoint {

    private static final Duration PREVIEW_AGE = Duration.ofHours(1);

    private final StoryService stories;
    private final SourceService sources;
    private final StoryMaps maps;

    StoryEndpoint(StoryService stories, SourceService sources, StoryMaps maps) {
        this.stories = stories;
        this.sources = sources;
        this.maps = maps;
    }

    @GetMapping("/export/story/{id:[0-9]{1,18}}.html")
    ResponseEntity<byte[]> story(
            HttpServletRequest request, @PathVariable long id, @RequestParam(required = false) @Nullable String lang)
            throws IOException {
        Story story = find(id);
        Map<QuoteId, Quote> quotes = sources.listQuotes(story.data().quotes()).stream()
                .collect(Collectors.toMap(Quote::id, Function.identity()));
        String language = lang == null ? story.data().language() : lang;
        String root = root(request);
        StoryPage page = new StoryPage(story, quotes, root, LocalDate.now(), Languages.orEnglish(language));
        ContentDisposition file = ContentDisposition.attachment()
                .filename("rare-earth-atlas-story-" + id + ".html")
                .build();
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(page.write(maps).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/export/preview/story/{id:[0-9]{1,18}}.png")
    ResponseEntity<byte[]> preview(
            HttpServletRequest request, @PathVariable long id, @RequestParam(defaultValue = "en") String lang)
            throws IOException {
        Story story = find(id);
        MapScene first =
                story.data().steps().stream().findFirst().map(StoryStep::scene).orElse(MapScene.HOME);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                // what is not published must not be kept on the way
                .cacheControl(
                        story.data().published()
                                ? CacheControl.maxAge(PREVIEW_AGE).cachePublic()
                                : CacheControl.noStore())
                .body(maps.preview(
                        first,
                        story.data().title(),
                        root(request) + "story/" + id,
                        LocalDate.now(),
                        Languages.orEnglish(lang)));
    }

    private Story find(long id) {
        return stories.find(new StoryId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String root(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).build() + "/";
    }
}
