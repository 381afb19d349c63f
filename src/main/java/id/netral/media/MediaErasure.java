package id.netral.media;

import org.springframework.stereotype.Service;

/**
 * Takes contents away at once that must not outlive their last use, such as files full of people's data; all others wait
 * for the nightly clean-up. Like {@link MediaStore} it asks nobody for permission.
 */
@Service
public class MediaErasure {

    private final MediaCleanup cleanup;

    MediaErasure(MediaCleanup cleanup) {
        this.cleanup = cleanup;
    }

    /**
     * Erases the content unless something still refers to it. Call it outside a transaction, after the reference is gone:
     * should it fail, the nightly clean-up finds the content without one.
     */
    public void erase(MediaHash hash) {
        cleanup.remove(hash);
    }
}
