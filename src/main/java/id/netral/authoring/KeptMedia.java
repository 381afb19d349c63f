package id.netral.authoring;

import id.netral.catalog.PackFiles;
import id.netral.catalog.PackPublication;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Pictures of the version a draft is based on. */
@Component
class KeptMedia implements DraftMedia {

    private static final Pattern NAMED = Pattern.compile("[-*|` ]*([a-z0-9][a-z0-9._-]*\\.(?:svg|png|jpe?g|webp))[`| ]*[:|]?(.*)");

    private final PackPublication publication;

    KeptMedia(PackPublication publication) {
        this.publication = publication;
    }

    @Override
    public Map<String, byte[]> files(DraftModule draft) {
        return base(draft)
                .map(files -> files.files().entrySet().stream()
                        .filter(file -> !files.texts().containsKey(file.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .orElse(Map.of());
    }

    /** Line by line as {@code images/LICENSES.md} states them. */
    @Override
    public Map<String, String> licences(DraftModule draft) {
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
        return licences;
    }

    private Optional<PackFiles> base(DraftModule draft) {
        return Optional.ofNullable(draft.basedOn()).flatMap(publication::files);
    }
}
