package id.netral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The feature packages talk downwards only, by what stands in their root package. */
class ModularityTest {

    private static final Path PAGE = Path.of("docs/architecture.md");

    private final ApplicationModules modules = ApplicationModules.of(Application.class);

    @Test
    void modulesKeepTheirBoundaries() {
        modules.verify();
    }

    @Test
    void theArchitecturePageShowsTheModulesAsTheyAre() throws IOException {
        Files.writeString(Path.of("target", "modules.mmd"), diagram()); // to be pasted when this fails
        assertThat(Files.readString(PAGE)).contains(diagram());
    }

    private String diagram() {
        return modules.stream()
                .filter(module -> !module.isRootModule())
                .sorted()
                .flatMap(module -> module.getDirectDependencies(modules)
                        .uniqueModules()
                        .filter(other -> !other.isRootModule() && !"common".equals(name(other)))
                        .map(other -> "  " + name(module) + " --> " + name(other))
                        .sorted())
                .collect(Collectors.joining("\n", "```mermaid\ngraph TD\n", "\n```"));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
