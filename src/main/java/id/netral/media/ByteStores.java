package id.netral.media;

import id.netral.media.MediaProperties.Place;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All places that bytes can be in, and the one for new ones. */
final class ByteStores implements AutoCloseable {

    private final Map<Place, ByteStore> stores;
    private final ByteStore current;

    /** Throws {@link IllegalStateException} with a sentence for the operator when the place for new bytes is not set up. */
    ByteStores(Place current, List<ByteStore> stores) {
        this.stores = stores.stream().collect(Collectors.toMap(ByteStore::place, Function.identity()));
        this.current = at(current);
    }

    ByteStore current() {
        return current;
    }

    ByteStore at(Place place) {
        var store = stores.get(place);
        if (store == null) {
            throw new IllegalStateException("Penyimpanan media " + place
                    + " belum diatur. Untuk S3, isi NETRAL_MEDIA_S3_ENDPOINT beserta bucket dan kuncinya.");
        }
        return store;
    }

    @Override
    public void close() {
        stores.values().forEach(ByteStore::close);
    }
}
