package org.rareearthatlas.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.language.Languages;
import org.rareearthatlas.uikit.ReaderLanguage;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// `GET /changes.atom`: what changed last. Asked again with its ETag, it answers 304 while nothing has changed.
@RestController
class ChangesEndpoint {

    private final ChangesFeed feed;

    ChangesEndpoint(ChangesFeed feed) {
        this.feed = feed;
    }

    /// @param language of names and words, English when there is no such one
    @GetMapping("/" + ChangesFeed.PATH)
    @Nullable
    ResponseEntity<byte[]> changes(
            HttpServletRequest request,
            WebRequest conditions,
            @RequestParam(name = ReaderLanguage.PARAMETER, defaultValue = "en") String language) {
        Locale locale = Languages.orEnglish(language);
        String root = ServletUriComponentsBuilder.fromContextPath(request).build() + "/";
        if (conditions.checkNotModified("\"" + feed.version() + "-" + locale.getLanguage() + "\"")) {
            return null;
        }
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8))
                .body(feed.write(root, locale).getBytes(StandardCharsets.UTF_8));
    }
}
