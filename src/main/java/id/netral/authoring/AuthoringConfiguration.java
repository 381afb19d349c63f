package id.netral.authoring;

import id.netral.media.MediaStore;
import id.netral.security.http.BodyLimit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** How much the lesson editor may send at once. */
@Configuration(proxyBeanMethods = false)
class AuthoringConfiguration {

    /** A book chapter; the longest document that is read is about as long. */
    private static final long LESSON_MB = 2;

    @Bean
    BodyLimit lessonText() {
        return new BodyLimit("/api/drafts/lessons/{lesson}", DataSize.ofMegabytes(LESSON_MB));
    }

    /** Two texts: the unsaved one and what it was written upon. */
    @Bean
    BodyLimit lessonsCompared() {
        return new BodyLimit("/api/drafts/lessons/{lesson}/merge", DataSize.ofMegabytes(2 * LESSON_MB));
    }

    @Bean
    BodyLimit draftMedium(MediaStore media) {
        return new BodyLimit("/api/drafts/{draft}/media", DataSize.ofBytes(media.maxBytes()));
    }
}
