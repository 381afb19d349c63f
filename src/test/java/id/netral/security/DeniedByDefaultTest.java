package id.netral.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.netral.IntegrationTest;
import id.netral.TestUsers;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every door of the server has a lock, or a reason why it needs none. Grows with the project by itself. */
@IntegrationTest
class DeniedByDefaultTest {

    private static final List<Class<? extends Annotation>> VIEW_RULES =
            List.of(RolesAllowed.class, PermitAll.class, AnonymousAllowed.class, DenyAll.class);

    private static final List<Class<? extends Annotation>> CALL_RULES =
            List.of(PreAuthorize.class, Authenticated.class);

    /** Screens for people who are not signed in. */
    private static final Map<String, String> OPEN_VIEWS = Map.of(
            "id.netral.security.ui.LoginView", "where one signs in",
            "id.netral.security.ui.ActivationView", "asks for a one-time code",
            "id.netral.security.ui.AdminLinkView", "asks for the one-time token of the server's log");

    /** Endpoints that answer strangers. */
    private static final Map<String, String> OPEN_ENDPOINTS = Map.of(
            "/api/sign-in", "hands out the token that the sign-in form must carry",
            "/boleh", "what the rules say is no secret; it keeps nothing",
            "/hukum/1", "what the law says is no secret; of lessons and questions it tells titles of modules only",
            "/scorm/1/1", "the key stands in the address: a document without an origin sends no cookies");

    /**
     * Service methods without a rule of their own, by class or by class and method: start-up code and other services call
     * them inside an already checked call.
     */
    private static final Map<String, String> INTERNAL_SERVICES = Map.of(
            "id.netral.security.account.AccountService",
                    "roster import and start-up; refuses signed-in non-administrators itself",
            "id.netral.security.audit.AuditTrail", "written by services inside checked calls",
            "id.netral.security.audit.DownloadLog", "written by services inside checked calls",
            "id.netral.media.MediaStore",
                    "modules that hold the hashes decide who may see and hand in what, inside checked calls",
            "id.netral.media.MediaErasure",
                    "like the store: the module that held the hash, inside a checked call or a job",
            "id.netral.learning.duty.Assignments.assignAtStart", "start-up code only",
            "id.netral.learning.ledger.WaitingPasses.enter", "taking a package away, inside a checked call",
            "id.netral.messaging.Outbox.enqueue", "other modules' services inside checked calls",
            "id.netral.people.EmployeeDirectory.find", "other modules' services inside checked calls",
            "id.netral.people.EmployeeDirectory.countActive", "other modules' services inside checked calls");

    private static final Set<String> CALLED_BY_EVERYBODY = Set.of("equals", "hashCode", "toString");

    @Autowired
    RequestMappingHandlerMapping mappings;

    @Autowired
    MockMvc web;

    private final Iterable<JavaClass> classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.netral");

    @Test
    void everyRouteSaysWhoMaySeeIt() {
        var silent = new TreeSet<String>();
        var open = new TreeSet<String>();
        for (var type : classes) {
            if (type.isAnnotatedWith(Route.class)) {
                if (VIEW_RULES.stream().noneMatch(type::isAnnotatedWith)) {
                    silent.add(type.getName());
                }
                if (type.isAnnotatedWith(AnonymousAllowed.class)) {
                    open.add(type.getName());
                }
            }
        }
        assertThat(silent).as("routes without an access annotation").isEmpty();
        assertThat(open).as("routes open to strangers").isEqualTo(OPEN_VIEWS.keySet());
    }

    @Test
    void noEndpointAnswersAStranger() throws Exception {
        var tried = 0;
        var answered = new TreeSet<String>();
        for (var entry : mappings.getHandlerMethods().entrySet()) {
            var type = entry.getValue().getBeanType();
            if (!type.getPackageName().startsWith("id.netral")) {
                continue;
            }
            for (var door : doors(entry.getKey())) {
                tried++;
                var status = web.perform(request(door.method(), door.path()).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus();
                if (status != 401 && !OPEN_ENDPOINTS.containsKey(door.path())) {
                    answered.add(door.method() + " " + door.path() + " → " + status);
                }
            }
        }
        assertThat(tried).as("endpoints tried").isPositive();
        assertThat(answered)
                .as("endpoints that did not answer 401 to a stranger")
                .isEmpty();
    }

    @Test
    void programsComeInByTheirScopeNotByARole() throws Exception {
        var administrator = TestUsers.of(null, Role.ADMIN, Role.SDM);
        var status = web.perform(request(HttpMethod.POST, "/api/roster").with(authentication(administrator)))
                .andReturn()
                .getResponse()
                .getStatus();
        assertThat(status).as("a signed-in administrator without a token").isEqualTo(403);
    }

    private record Door(HttpMethod method, String path) {}

    private static List<Door> doors(RequestMappingInfo mapping) {
        var doors = new ArrayList<Door>();
        var methods = mapping.getMethodsCondition().getMethods();
        for (var method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
            for (var pattern : mapping.getPatternValues()) {
                doors.add(new Door(
                        method.asHttpMethod(),
                        pattern.replaceAll("\\{[^}]*}", "1").replace("/**", "/x")));
            }
        }
        return doors;
    }

    @Test
    void everyServiceMethodSaysWhoMayCallIt() {
        var silent = new TreeSet<String>();
        for (var type : classes) {
            if (!type.isAnnotatedWith(Service.class) || !type.getModifiers().contains(JavaModifier.PUBLIC)) {
                continue;
            }
            for (var method : type.getMethods()) {
                var name = type.getName() + "." + method.getName();
                if (method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && CALL_RULES.stream().noneMatch(method::isMetaAnnotatedWith)
                        && CALL_RULES.stream().noneMatch(type::isMetaAnnotatedWith)
                        && !CALLED_BY_EVERYBODY.contains(method.getName())
                        && !INTERNAL_SERVICES.containsKey(type.getName())
                        && !INTERNAL_SERVICES.containsKey(name)) {
                    silent.add(name);
                }
            }
        }
        assertThat(silent)
                .as("public service methods without @PreAuthorize or @Authenticated, and without a reason")
                .isEmpty();
    }
}
