package id.netral;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Nobody reads the machine's clock or zone, in the product or in tests: everybody is given a {@link Clock} and the agency's
 * zone. What depends on the day or the place where it runs shows itself only on that day and in that place.
 */
@AnalyzeClasses(packages = "id.netral")
class MachineTimeTest {

    private static final Pattern SQL =
            Pattern.compile("\\b(NOW\\(|SYSDATE\\(|CURDATE\\(|CURTIME\\(|UNIX_TIMESTAMP\\(|UTC_(TIMESTAMP|DATE|TIME)\\b"
                    + "|CURRENT_(TIMESTAMP|DATE|TIME)\\b|LOCALTIME(STAMP)?\\b)");

    /** What nobody who only has a connection may move: the least age of what retention erases. */
    private static final String WHAT_THE_SERVER_GUARDS = "src/main/java/id/netral/database/AddedOnly.java";

    /** Programs of their own that measure a running product from outside, as a stopwatch does. */
    private static final String STOPWATCHES = "id.netral.bench..";

    @ArchTest
    static final ArchRule theMachinesClockAndZoneAreReadAtOnePlace = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("id.netral.common.TimeConfiguration") // makes the clock the others are given
            .and()
            .resideOutsideOfPackage(STOPWATCHES)
            .should()
            .accessTargetWhere(describe("reads the machine's clock or zone", access -> isMachines(access.getTarget())));

    private static boolean isMachines(AccessTarget target) {
        if (!(target instanceof CodeUnitAccessTarget code)) {
            return false;
        }
        var owner = code.getOwner();
        var name = code.getName();
        var bare = code.getRawParameterTypes().isEmpty();
        return switch (name) {
            case "now" ->
                owner.getPackageName().startsWith("java.time")
                        && code.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            case "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes" ->
                owner.isEquivalentTo(Clock.class) || owner.isEquivalentTo(InstantSource.class);
            case "systemDefault" -> owner.isEquivalentTo(ZoneId.class);
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "getDefault" -> owner.isEquivalentTo(TimeZone.class);
            case "getInstance" -> owner.isEquivalentTo(Calendar.class);
            case "<init>" ->
                bare && (owner.isEquivalentTo(Date.class) || owner.isEquivalentTo(GregorianCalendar.class));
            default -> false;
        };
    }

    /** A statement that asks the database what time it is reads that machine's clock, and its zone too with most words. */
    @Test
    void noStatementAsksTheDatabaseForTheTime() {
        assertThat(Stream.of("src/main/java", "src/test/java").flatMap(MachineTimeTest::asking))
                .isEmpty();
    }

    private static Stream<String> asking(String folder) {
        try (var files = Files.walk(Path.of(folder))) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith("src/test/java/id/netral/bench"))
                    .filter(file -> !file.endsWith("MachineTimeTest.java"))
                    .filter(file -> !file.equals(Path.of(WHAT_THE_SERVER_GUARDS)))
                    .flatMap(MachineTimeTest::lines)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> SQL.matcher(line).find())
                    .map(line -> file + ": " + line.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
