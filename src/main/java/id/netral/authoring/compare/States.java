package id.netral.authoring.compare;

import id.netral.authoring.DraftCompiler;
import id.netral.authoring.DraftModule;
import id.netral.authoring.Drafts;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleReference;
import id.netral.catalog.ModuleVersionId;
import id.netral.catalog.PublishedVersion;
import id.netral.catalog.VersionHistory;
import id.netral.catalog.origin.OriginHistory;
import id.netral.catalog.origin.OriginVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The states of a module that can be compared: its draft and its versions. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
@Transactional(readOnly = true)
public class States {

    private final Drafts drafts;
    private final DraftCompiler compiler;
    private final Catalog catalog;
    private final VersionHistory history;
    private final OriginHistory origins;
    private final ModuleTexts texts;

    States(
            Drafts drafts,
            DraftCompiler compiler,
            Catalog catalog,
            VersionHistory history,
            OriginHistory origins,
            ModuleTexts texts) {
        this.drafts = drafts;
        this.compiler = compiler;
        this.catalog = catalog;
        this.history = history;
        this.origins = origins;
        this.texts = texts;
    }

    /**
     * A module with its states.
     *
     * @param states the draft, where there is one, then the versions, the newest first
     * @param versions the newest first
     * @param elsewhere versions it had at the agency it came from, the newest first
     */
    public record Module(String title, List<State> states, List<PublishedVersion> versions, List<State> elsewhere) {

        /** Whatever can be compared, what is here first. */
        public List<State> all() {
            return Stream.concat(states.stream(), elsewhere.stream()).toList();
        }
    }

    /**
     * A draft, a version, or a version at the agency the module came from.
     *
     * @param key tells it from the module's other states
     * @param number of the version, 0 for the draft
     */
    public record State(
            String key,
            int number,
            String title,
            @Nullable DraftModule draft,
            @Nullable ModuleVersionId version,
            @Nullable OriginVersion origin) {}

    /** The module of that name, empty when it is unknown. */
    public Optional<Module> of(String slug) {
        var draft = drafts.find(slug);
        var module = draft.map(DraftModule::module)
                .or(() -> catalog.allModules().stream()
                        .filter(each -> each.slug().equals(slug))
                        .map(ModuleReference::id)
                        .findFirst());
        return module.map(id -> module(id, draft));
    }

    private Module module(ModuleId module, Optional<DraftModule> draft) {
        var versions = history.of(module);
        var states = new ArrayList<State>();
        draft.map(found -> new State("naskah", 0, found.facts().title(), found, null, null))
                .ifPresent(states::add);
        versions.stream()
                .map(version ->
                        new State(version.id().toString(), version.number(), version.title(), null, version.id(), null))
                .forEach(states::add);
        var elsewhere = origins.of(module).stream()
                .map(origin ->
                        new State("asal-" + origin.id(), origin.facts().number(), origin.title(), null, null, origin))
                .toList();
        var title = states.isEmpty() ? "" : states.getFirst().title();
        return new Module(title, states, versions, elsewhere);
    }

    /** The state's text; empty for a version whose text was not kept. */
    public Optional<ModuleText> text(State state) {
        var draft = state.draft();
        var version = state.version();
        if (draft != null) {
            return Optional.of(texts.of(compiler.compile(draft), state.title()));
        }
        var origin = state.origin();
        if (origin != null) {
            return texts.of(origin, state.title());
        }
        return version == null ? Optional.empty() : texts.of(version, state.title());
    }
}
