package id.netral.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** A look at a screen: nothing serious for axe-core, and on demand pictures in target/screens. */
final class Look {

    /** {@code -Dtest.pictures=true}, as {@code ./netral screens} says it: a picture of a whole page takes its time. */
    static final boolean TAKES_PICTURES = Boolean.getBoolean("netral.pictures");

    private static final Path PICTURES = Path.of("target", "screens");
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private Look() {}

    /** What the screen shows now as NAME.png, all of it as whole/NAME.png. */
    static void at(Visitor visitor, String name) {
        visitor.settle();
        at(visitor.page(), name);
    }

    static void at(Page page, String name) {
        picture(page, name + ".png", false);
        picture(page, "whole/" + name + ".png", true);
        assertThat(findings(page)).as(name).isEmpty();
    }

    /** What axe-core finds serious. */
    static List<String> findings(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations")); // what passes is not told in full
        return new AxeBuilder(page)
                        .options(options)
                        .setLegacyMode(page.frames().size() == 1) // frames alone need the second page of the other way
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(Look::inWords)
                        .toList();
    }

    /** Only the picture, of what is visible or of the whole page. */
    static void picture(Page page, String file, boolean whole) {
        if (TAKES_PICTURES) {
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(PICTURES.resolve(file)).setFullPage(whole));
        }
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
