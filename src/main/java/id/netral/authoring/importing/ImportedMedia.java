package id.netral.authoring.importing;

import id.netral.authoring.DraftModule;
import id.netral.media.MediaScope;
import id.netral.media.MediaStore;
import id.netral.media.MediaUpload;
import java.io.ByteArrayInputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Puts imported pictures beside a draft, inside the caller's transaction. */
@Repository
class ImportedMedia {

    private final MediaStore store;
    private final JdbcClient jdbc;

    ImportedMedia(MediaStore store, JdbcClient jdbc) {
        this.store = store;
        this.jdbc = jdbc;
    }

    /** Paths are made from contents, so a path that is there already has the same content. */
    void add(DraftModule draft, String path, byte[] bytes, String alternative, String licence) {
        var stored = store.store(
                MediaUpload.checked(MediaScope.module(draft.module().value()), path), new ByteArrayInputStream(bytes));
        jdbc.sql("""
                        INSERT IGNORE INTO draft_medium (draft_id, path, sha256, content_type, alt, licence)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(
                        draft.id().value(),
                        path,
                        stored.hash().hex(),
                        stored.contentType(),
                        shortened(alternative),
                        shortened(licence))
                .update();
    }

    private static String shortened(String text) {
        return text.length() <= 500 ? text : text.substring(0, 500);
    }
}
