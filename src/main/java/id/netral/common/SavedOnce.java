package id.netral.common;

import org.springframework.data.domain.Persistable;

/**
 * A row with an id of its own that is saved when it is new, never again and never deleted as an entity: nobody asks the
 * database first whether it is there.
 */
public interface SavedOnce<K> extends Persistable<K> {

    @Override
    default boolean isNew() {
        return true;
    }
}
