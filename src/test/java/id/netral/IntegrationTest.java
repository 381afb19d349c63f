package id.netral;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * The whole application on a real MariaDB, without demo data. All integration tests share one context, so keep to this
 * annotation; call {@link TestDatabase#reset()} in {@code @BeforeEach} for a database without people.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@TestExecutionListeners(listeners = OwnSecurityContexts.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@SpringBootTest(classes = Application.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestMariaDb.class)
@Import({TestDatabase.class, TestClock.InPlace.class})
public @interface IntegrationTest {}
