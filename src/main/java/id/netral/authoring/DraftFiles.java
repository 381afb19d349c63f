package id.netral.authoring;

import id.netral.catalog.file.PackBytes;
import id.netral.common.RefusedException;
import id.netral.document.MediaPath;
import id.netral.media.MediaScope;
import id.netral.media.MediaStore;
import id.netral.media.MediaUpload;
import id.netral.media.StoredMedium;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Pictures, videos and files of drafts. The media store looks whether each is what its name says. While bytes come in no
 * connection is held: a transaction begins when they are there.
 */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
public class DraftFiles {

    private static final int LONGEST_TEXT = 500;

    private final DraftMediumRepository media;
    private final DraftModuleRepository drafts;
    private final MediaStore store;
    private final DraftAuthorship authorship;
    private final Author.Signature signature;
    private final TransactionTemplate transaction;

    DraftFiles(
            DraftMediumRepository media,
            DraftModuleRepository drafts,
            MediaStore store,
            DraftAuthorship authorship,
            Author.Signature signature,
            TransactionTemplate transaction) {
        this.media = media;
        this.drafts = drafts;
        this.store = store;
        this.authorship = authorship;
        this.signature = signature;
        this.transaction = transaction;
    }

    /** Size of the largest file taken, in bytes. */
    public long largest() {
        return store.maxBytes();
    }

    /** All of the draft, by path. */
    @Transactional(readOnly = true)
    public List<DraftMedium> list(DraftId draft) {
        return media.list(draft.value());
    }

    /** The one of that path. */
    @Transactional(readOnly = true)
    public Optional<DraftMedium> find(DraftId draft, String path) {
        return media.find(draft.value(), path);
    }

    /**
     * Takes a file in under a path made from its name; the same bytes once more are the file that is there already. Throws
     * {@link RefusedException} {@code media.…} for what lessons cannot hold and for what is not what its name says.
     */
    @PreAuthorize(Drafts.WRITE)
    public DraftMedium store(DraftId draft, String name, String alt, String licence, InputStream bytes) {
        var path = MediaName.path(name).orElseThrow(() -> new RefusedException("media.kind-unknown", name));
        var stored = store.store(MediaUpload.checked(scope(draft), path), bytes);
        return Objects.requireNonNull(transaction.execute(status -> show(draft, path, alt, licence, stored, true)));
    }

    /**
     * Takes in the bytes of a file that {@link #put} will show, before the transaction that does so. Throws as {@link #store}
     * does.
     */
    @PreAuthorize(Drafts.WRITE)
    public StoredMedium bring(String path, byte[] bytes) {
        if (!MediaName.isPath(path)) {
            throw new RefusedException("media.kind-unknown", path);
        }
        return store.bring(MediaUpload.checked(MediaScope.newModule(), path), new ByteArrayInputStream(bytes));
    }

    /**
     * Shows what was brought under this very path, in place of what was there. Throws {@link RefusedException} {@code
     * media.quota.*} when no quota has room.
     */
    @PreAuthorize(Drafts.WRITE)
    @Transactional
    public DraftMedium put(DraftId draft, String path, String alt, String licence, StoredMedium brought) {
        var scope = scope(draft);
        store.handIn(scope, Map.of(MediaUpload.checked(scope, path), brought));
        return show(draft, path, alt, licence, brought, false);
    }

    private MediaScope scope(DraftId draft) {
        return MediaScope.module(drafts.find(draft)
                .orElseThrow(() -> new RefusedException("draft.unknown"))
                .module()
                .value());
    }

    private DraftMedium show(
            DraftId draft, String path, String alt, String licence, StoredMedium stored, boolean findPlace) {
        authorship.sign(draft, signature.now());
        var place = findPlace
                ? MediaName.free(
                        path,
                        other -> media.find(draft.value(), other)
                                .filter(medium -> !medium.hash().equals(stored.hash()))
                                .isPresent())
                : path;
        var medium = new DraftMedium(place, stored.hash(), stored.contentType(), cut(alt), cut(licence));
        media.put(draft.value(), medium);
        return medium;
    }

    /** Contents by path, as they lie in the store; none of them is read. */
    @Transactional(readOnly = true)
    public Map<String, PackBytes> files(DraftModule draft) {
        var shown = media.list(draft.id().value());
        var known = store.find(shown.stream().map(DraftMedium::hash).toList());
        var files = new HashMap<String, PackBytes>();
        for (var medium : shown) {
            var content = known.get(medium.hash());
            if (content != null) {
                files.put(medium.path(), PackBytes.of(content, store));
            }
        }
        return files;
    }

    /** Takes in what the module has in the store already, from another version of it. */
    void take(DraftId draft, String path, String licence, StoredMedium content) {
        media.put(draft.value(), new DraftMedium(path, content.hash(), content.contentType(), "", cut(licence)));
    }

    /** Who made the pictures, by file name; those nobody stated are missing. */
    @Transactional(readOnly = true)
    public Map<String, String> licences(DraftModule draft) {
        var licences = new HashMap<String, String>();
        media.list(draft.id().value()).stream()
                .filter(medium ->
                        MediaPath.isPicture(medium.path()) && !medium.licence().isEmpty())
                .forEach(medium ->
                        licences.put(medium.path().substring(medium.path().indexOf('/') + 1), medium.licence()));
        return licences;
    }

    private static String cut(String text) {
        var line = text.strip();
        return line.length() <= LONGEST_TEXT ? line : line.substring(0, LONGEST_TEXT);
    }
}
