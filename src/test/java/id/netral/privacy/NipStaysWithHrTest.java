package id.netral.privacy;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.netral.common.Nip;
import java.util.Map;
import java.util.Set;

/** A NIP shows birth date and sex: in full it stands on HR's screens and on the person's own, masked everywhere else. */
@AnalyzeClasses(packages = "id.netral", importOptions = ImportOption.DoNotIncludeTests.class)
class NipStaysWithHrTest {

    /** Parts of screens that show whole numbers, and why they may. */
    private static final Map<String, String> MAY = Map.of(
            "id.netral.people.ui.EmployeesView", "HR's list of employees",
            "id.netral.people.ui.EmployeeFacts", "HR's look at one employee",
            "id.netral.people.ui.roster.DoubtCard", "HR's import",
            "id.netral.reporting.ui.CompletionBadges", "HR's completion report",
            "id.netral.people.ui.roster.RosterGrids", "HR's import",
            "id.netral.reporting.ui.CompletionGrid", "HR's completion report",
            "id.netral.reporting.ui.CompletionCard", "HR's completion report",
            "id.netral.learning.ui.EmployeeJpView", "HR's statement of hours",
            "id.netral.security.ui.ProfileCard", "the person's own number");

    private static final Set<String> WHOLE = Set.of("value", "spaced");

    private static final DescribedPredicate<JavaAccess<?>> SHOWS_A_WHOLE_NUMBER = describe(
            "shows a whole NIP",
            call -> call.getTargetOwner().isEquivalentTo(Nip.class)
                    && WHOLE.contains(call.getTarget().getName()));

    private static final DescribedPredicate<JavaClass> HAS_NO_REASON =
            describe("has no reason to", type -> !MAY.containsKey(type.getName().replaceAll("\\$.*", "")));

    @ArchTest
    static final ArchRule screensMaskNumbersUnlessThereIsAReason = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .and(HAS_NO_REASON)
            .should()
            .accessTargetWhere(SHOWS_A_WHOLE_NUMBER);
}
