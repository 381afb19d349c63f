package id.netral.media;

import id.netral.media.MediaObjectRepository.Kept;
import id.netral.media.MediaProperties.Place;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What is in the store, and who handed it in for what: seen and noted past the caller's transaction where that matters. */
@Component
class MediaRegister {

    private static final int LONGEST_NAME = 200;

    private final MediaObjectRepository contents;
    private final MediaUploadRepository uploads;
    private final TransactionTemplate own;
    private final Clock clock;

    MediaRegister(
            MediaObjectRepository contents,
            MediaUploadRepository uploads,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.contents = contents;
        this.uploads = uploads;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Whether the content is there and was handed in so recently that no clean-up looks at it; locks nothing. */
    boolean isFresh(MediaHash hash, Duration recent) {
        return own(() -> contents.isFresh(hash.hex(), clock.instant().minus(recent)));
    }

    /** In a transaction of its own, whatever becomes of the caller's. */
    private <T> T own(Supplier<T> work) {
        return Objects.requireNonNull(own.execute(status -> work.get()));
    }

    /** Also what was committed since the caller's transaction began to look. */
    Optional<Kept> find(MediaHash hash) {
        return look(Set.of(hash)).stream().findFirst();
    }

    /** As {@link #find(MediaHash)}, of many. */
    Map<MediaHash, StoredMedium> find(Collection<MediaHash> hashes) {
        return look(Set.copyOf(hashes)).stream()
                .map(Kept::medium)
                .collect(Collectors.toMap(StoredMedium::hash, Function.identity()));
    }

    private List<Kept> look(Set<MediaHash> hashes) {
        var hex = hashes.stream().map(MediaHash::hex).toList();
        var seen = contents.present(hex);
        return seen.size() == hashes.size() ? seen : own(() -> contents.present(hex));
    }

    /** Whether the content is there; it then stays for another while. */
    boolean touch(MediaHash hash) {
        return own(() -> contents.touch(hash.hex(), clock.instant())) > 0;
    }

    /** Announces bytes that are about to be written. */
    void begin(MediaHash hash, long size, ContentCheck.Facts facts, Place place) {
        own.executeWithoutResult(status -> contents.announce(
                hash.hex(), size, facts.contentType(), facts.width(), facts.height(), place.name(), clock.instant()));
    }

    void complete(MediaHash hash) {
        own.executeWithoutResult(status -> contents.finish(hash.hex()));
    }

    /** Notes who handed the content in, in the caller's transaction or one of its own. */
    @Transactional
    void handedIn(MediaUpload upload, MediaHash hash, long account) {
        var name = upload.name();
        uploads.add(
                upload.scope(),
                hash.hex(),
                account,
                name.substring(Math.max(0, name.length() - LONGEST_NAME)),
                clock.instant());
    }

    /** The content no longer counts for the scope. */
    @Transactional
    void released(MediaScope scope, MediaHash hash) {
        uploads.remove(scope.kind(), scope.id(), hash.hex());
    }
}
