package id.netral.authoring;

import id.netral.catalog.PackPublication;
import id.netral.catalog.file.PackBytes;
import id.netral.catalog.file.PackFiles;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Pictures and files a draft can show: its own, and those of the version it is based on. */
@Component
class PackMedia {

    private static final Pattern NAMED =
            Pattern.compile("[-*|` ]*([a-z0-9][a-z0-9._-]*\\.(?:svg|png|jpe?g|webp))[`| ]*[:|]?(.*)");

    private final PackPublication publication;
    private final DraftFiles own;

    PackMedia(PackPublication publication, DraftFiles own) {
        this.publication = publication;
        this.own = own;
    }

    /** Contents by path in the pack, as they lie in the store; none of them is read. */
    Map<String, PackBytes> files(DraftModule draft) {
        var files = new HashMap<String, PackBytes>();
        base(draft).ifPresent(base -> {
            var texts = base.texts();
            base.files().forEach((path, bytes) -> {
                if (!texts.containsKey(path)) {
                    files.put(path, bytes);
                }
            });
        });
        files.putAll(own.files(draft));
        return files;
    }

    /** Who made the pictures, by file name; those nobody stated are missing. */
    Map<String, String> licences(DraftModule draft) {
        var licences = new HashMap<String, String>();
        base(draft)
                .map(files -> files.texts().getOrDefault("images/LICENSES.md", ""))
                .orElse("")
                .lines()
                .forEach(line -> {
                    var named = NAMED.matcher(line.strip());
                    if (named.matches() && !named.group(2).isBlank()) {
                        licences.put(named.group(1), named.group(2).strip());
                    }
                });
        licences.putAll(own.licences(draft));
        return licences;
    }

    private Optional<PackFiles> base(DraftModule draft) {
        return Optional.ofNullable(draft.basedOn()).flatMap(publication::files);
    }
}
