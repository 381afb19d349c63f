package id.netral.media;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How full the media store is, for administrators. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class MediaOverview {

    /**
     * Contents in one place.
     *
     * @param place DATABASE, FOLDER or S3
     * @param bytes of all of them, each content once
     */
    public record PlaceUse(String place, long contents, long bytes) {}

    private final MediaObjectRepository contents;
    private final MediaQuotas quotas;

    MediaOverview(MediaObjectRepository contents, MediaQuotas quotas) {
        this.contents = contents;
        this.quotas = quotas;
    }

    /** All of it. */
    public MediaUsage total() {
        return quotas.total();
    }

    /** Where it is; places without anything are missing. */
    public List<PlaceUse> places() {
        return contents.places().stream()
                .map(use -> new PlaceUse(use.place().name(), use.contents(), use.bytes()))
                .toList();
    }
}
