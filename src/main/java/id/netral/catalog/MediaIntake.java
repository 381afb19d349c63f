package id.netral.catalog;

import id.netral.catalog.file.PackBytes;
import id.netral.catalog.file.PackFiles;
import id.netral.common.RefusedException;
import id.netral.media.MediaHash;
import id.netral.media.MediaScope;
import id.netral.media.MediaStore;
import id.netral.media.MediaUpload;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Takes pictures and media of packs that are in memory into the store: the bytes before the transaction that publishes, so
 * that no connection is held and nobody waits for the module meanwhile; who handed them in with its rows.
 */
@Component
public class MediaIntake {

    private final MediaStore store;

    MediaIntake(MediaStore store) {
        this.store = store;
    }

    /** Brings what is not in the store yet; throws {@link RefusedException} {@code media.*} for what it does not take. */
    void bring(PackFiles files) {
        files.files().forEach((path, bytes) -> {
            if (bytes instanceof PackBytes.Held && PackFiles.medium(path)) {
                store.bring(upload(path), bytes.open());
            }
        });
    }

    /**
     * The key of what was brought, which counts for the module from now on; what lies in the store already stays there for
     * the row that is about to name it. Throws {@link RefusedException} {@code media.quota.*} when the module has no room.
     */
    public MediaHash handIn(ModuleId module, String path, PackBytes bytes) {
        if (bytes instanceof PackBytes.Kept kept) {
            return kept.hash();
        }
        var medium = store.find(new MediaHash(bytes.sha256()))
                .orElseThrow(() -> new IllegalStateException("the bytes of " + path + " must come first"));
        store.handIn(MediaScope.module(module.value()), Map.of(upload(path), medium));
        return medium.hash();
    }

    private static MediaUpload upload(String path) {
        return MediaUpload.checked(MediaScope.newModule(), path);
    }
}
