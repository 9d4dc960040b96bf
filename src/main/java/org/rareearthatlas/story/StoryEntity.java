package org.rareearthatlas.story;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "story")
@Audited
@NullUnmarked
class StoryEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "story_seq")
    @SequenceGenerator(name = "story_seq", sequenceName = "story_seq", allocationSize = 1)
    private Long id;

    @Version
    @NotAudited
    private int version;

    private String author;
    private String title;
    private String byline;
    private String language;
    private boolean published;

    @Column(name = "steps")
    private String stepsJson;

    private Instant createdAt;
    private Instant changedAt;

    static StoryEntity by(String author) {
        StoryEntity entity = new StoryEntity();
        entity.author = author;
        return entity;
    }

    void apply(StoryData data) {
        title = data.title();
        byline = data.byline();
        language = data.language();
        published = data.published();
        stepsJson = StepsJson.write(data.steps());
        changedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        createdAt = createdAt == null ? changedAt : createdAt;
    }

    int version() {
        return version;
    }

    String author() {
        return author;
    }

    boolean isPublished() {
        return published;
    }

    Story toStory() {
        return new Story(
                new StoryId(id),
                version,
                author,
                new StoryData(title, byline, language, published, StepsJson.read(stepsJson)),
                createdAt,
                changedAt);
    }
}
